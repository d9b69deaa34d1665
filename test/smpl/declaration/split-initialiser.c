void f(int n)
{
	int t = now(n);

	g(t);
}
