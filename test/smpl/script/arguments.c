void f(int a)
{
	g(1, a + 2, h(3));
	g();
}
