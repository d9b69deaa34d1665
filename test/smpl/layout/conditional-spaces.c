int g(int n, int m)
{
	return max0(n) + max0(n + m);
}
