int f(int a)
{
	foo_get(a);
	bar_get(a);
	return foo_put(a) + my_foo_put(a);
}
