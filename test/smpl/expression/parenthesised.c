int f(int n)
{
	int a = (n + 1) * 8;

	return n * 8;
}
