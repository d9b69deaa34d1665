void g(int a)
{
	f(a, 1);
	f(a);
	x = f(a + 1, b);
}
