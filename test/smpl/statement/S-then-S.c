int f(int n, int m)
{
	a();
	a();
	if (n)
		b();
	if (n)
		b();
	c();
	d();
}
