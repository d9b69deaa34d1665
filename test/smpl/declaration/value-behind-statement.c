void f(void)
{
	int n = get();

	go();
	use(n);
}
