int f(int a, int b)
{
	g(both(a, b));
	a = both(a++, b);
	both(a, b);
	return both(a, b);
}
