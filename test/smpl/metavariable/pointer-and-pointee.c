void h(void)
{
	int a, *b;
	char c, *d;
	f(b, a);
	f(d, a);
	f(d, c);
}
