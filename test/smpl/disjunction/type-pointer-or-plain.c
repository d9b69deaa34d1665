void f(void)
{
	char *a;
	char b;
	int c;
	int *d;

	use(a, b, c, d);
}
