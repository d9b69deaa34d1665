void g(int a)
{
	(void)f(a);
	(void) f(a + 1);
	f(a);
	(int)f(a);
}
