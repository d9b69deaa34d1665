int g(void)
{
	foo(1, 2);
	foo();
	foo(foo2(3));
}
