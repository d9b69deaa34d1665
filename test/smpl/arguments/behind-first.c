void g(void)
{
	f(FIRST, a, b);
	f(FIRST, a);
	f(FIRST);
}
