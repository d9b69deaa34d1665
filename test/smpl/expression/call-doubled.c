int g(void)
{
	foo(1);
	return foo(a);
}
