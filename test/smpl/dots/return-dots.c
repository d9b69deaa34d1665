int f(int a)
{
	if (a)
		return a;
	g(a);
	return g(a);
}
