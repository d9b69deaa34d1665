int g(void)
{
	return f(x);
}
