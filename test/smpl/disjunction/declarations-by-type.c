void f(void)
{
	int a = 1;
	char b = 2;
	short c = 3;
	int d;

	use(a, b, c, d);
}
