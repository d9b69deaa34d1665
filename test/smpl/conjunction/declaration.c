void f(void)
{
	int a = 0;
	int b = 1;
	long c = 0;

	use(a, b, c);
}
