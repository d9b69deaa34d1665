int g(void)
{
	int a = 1 + 2;
	int b = c ? 1 : 2;
	use(a);
	f(use(b) * 2);
}
