int g(void)
{
	a = foo(1, 2, NULL);
	a = foo(1, 2, 3);
}
