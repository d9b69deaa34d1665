void f(void)
{
	int left;
	start();
	use(left);
}
