void f(int a, int dirty)
{
	g(a);
	g(a + dirty);
}
