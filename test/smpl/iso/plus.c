int f(int a)
{
	return g(a + HEADER) + g(HEADER + a);
}
