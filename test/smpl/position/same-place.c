void f(int a)
{
	free_it(a);
	g(free_it(a + 1));
}
