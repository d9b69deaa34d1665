void f(void)
{
	int a = 1;
	use(a);
}
