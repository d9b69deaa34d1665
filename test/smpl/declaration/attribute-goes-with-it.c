void f(void)
{
	__attribute__((unused)) int a;
	int b __attribute__((unused));
	use(b);
}
