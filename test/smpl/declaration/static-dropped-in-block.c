void f(void)
{
	static int a;
	static char *b;
	int c;

	use(a, b, c);
}
