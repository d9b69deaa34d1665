int g(void)
{
	if (f(1) && x)
		return f(2);
}
