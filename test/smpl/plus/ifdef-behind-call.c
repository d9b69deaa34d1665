void f(void)
{
	foo(1);
	for (;;)
		foo(2);
}
