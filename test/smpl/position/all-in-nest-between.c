void f(int x)
{
	a(x);
	c(x);
	if (x)
		c(x);
	b(x);
}
