int f(int a)
{
	return g(a + ONE) - g(ONE + a);
}
