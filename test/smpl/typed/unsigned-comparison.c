int g(unsigned int a, int b, unsigned c)
{
	return a < 0 || b < 0 || c >= 0 || a > 0;
}
