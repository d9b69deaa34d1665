int f(char c)
{
	return c == '\n' || c == 'n' || c == 10;
}
