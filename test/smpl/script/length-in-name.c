int h(void)
{
	f(a);
	f(a, b);
	f(a, b, c);
}
