void f(int a)
{
	ok(a);
	okay(a);
}
