void g(int n, int m)
{
	old(n, m);
}
