int f(int a, int b)
{
	return (a + 1) < (b) ? (a + 1) : (b);
}

int g(int a, int b)
{
	for (; a; a--)
		put(a < b ? a : b);
	return a < b ? a : b;
}
