void f(void)
{
	__attribute__((unused)) int a;
	use(b);
}
