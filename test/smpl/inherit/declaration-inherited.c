void f(void)
{
	int a = 0;
	int b = 1;

	use(a, b);
}
