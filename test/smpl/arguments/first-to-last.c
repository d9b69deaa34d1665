void h(void)
{
	f(1);
	f(a, b);
	f(a, b, c);
}
