void f(int x)
{
	if (debug(x))
		g(x);
}
