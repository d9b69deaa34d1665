int z(int a)
{
	x = foo(1);
	return foo(x + 2);
}
