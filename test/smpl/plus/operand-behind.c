int g(void)
{
	a = foo(1);
	return foo(2) * 2;
}
