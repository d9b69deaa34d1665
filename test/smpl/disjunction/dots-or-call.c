int f(int x)
{
	a(x);
	d();
	b(x);
}
int g(int x)
{
	a(x);
	c(x);
}
