int f(int x)
{
	a(x);
	if (x)
		d(x);
	else
		b();
}
int g(int x)
{
	a(x);
	if (x)
		e();
	d(x);
}
int h(int x)
{
	a(x);
	if (!x)
		return;
	d(x);
}
