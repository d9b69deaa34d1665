int h(int x)
{
	a(x);
	if (x)
		return 1;
	b(x);
}
int l(int x)
{
	a(x);
	if (x)
		c(x);
	b(x);
}
