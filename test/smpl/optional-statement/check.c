int f(int n)
{
	a(n);
	b(n);
	c(n);
	a(n);
	c(n);
	a(n);
	b(n);
}
