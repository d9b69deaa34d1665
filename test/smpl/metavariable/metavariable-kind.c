int g(int a, int b)
{
	return old(a + b);
}
