void f(int x)
{
	a(x);
	b(x);
	c(x);
	a(x);
	c(x);
	a(x);
	d(x);
	c(x);
}
