int g(void)
{
	f(1 +
	  2);
	return f(x);
}
