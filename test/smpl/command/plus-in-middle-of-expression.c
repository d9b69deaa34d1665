void g(int a)
{
	f(a);
	x = f(a + 1) + f(2);
}
