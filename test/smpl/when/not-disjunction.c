int f(int x)
{
	a(x);
	e();
	d(x);
}
int g(int x)
{
	a(x);
	if (c(x))
		h();
	d(x);
}
