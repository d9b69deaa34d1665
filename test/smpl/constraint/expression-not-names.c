int h(void)
{
	f(a);
	f(b);
	f(c);
	f(a + b);
	f((a));
}
