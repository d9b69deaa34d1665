void f(void)
{
	check(a < 1);
	test(a < 1);
	test(a > 1);
}
