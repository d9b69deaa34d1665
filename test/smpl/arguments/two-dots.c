void f(int a)
{
	build(1, sizeof(a), 0);
	build(sizeof(a), 2, 3, 0);
	build(a, 0);
}
