void f(void)
{
	list_each(x) b();
	for_each_foo(x)
		b();
}
