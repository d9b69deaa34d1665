int f(int n)
{
	a(n);
	x();
	b(n);
	a(n);
	d(n);
	a(n);
	c(n);
	b(n);
}
