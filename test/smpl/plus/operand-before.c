int g(void)
{
	a = foo(1);
}
