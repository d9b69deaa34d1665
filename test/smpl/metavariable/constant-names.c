int f(void)
{
	foo(false);
	foo(true);
	foo(NULL);
	foo(TRUE);
	foo(3);
}
