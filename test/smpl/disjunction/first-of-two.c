void f(int x)
{
	a(x);
	b(x);
	a(x);
	c(x);
	a(x);
}
