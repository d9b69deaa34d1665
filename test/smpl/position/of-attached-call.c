int f(int a, int b)
{
	return g(a, b + 1);
}
