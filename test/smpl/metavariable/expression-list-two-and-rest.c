int h(void)
{
	f(a, b);
	f(a, b, c);
	f(a, b, c, d);
	f(a);
}
