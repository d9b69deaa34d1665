int f(void)
{
	b();
	a();
}
int g(void)
{
	a();
}
int h(void)
{
	if (x)
		a();
	else
		b();
}
