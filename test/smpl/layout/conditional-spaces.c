int g(int n, int m)
{
	return m ? max0(n) : max0(n + m);
}
