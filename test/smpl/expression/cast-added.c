void f(int a)
{
	put(a);
	put(a + 1);
	put(g(a));
}
