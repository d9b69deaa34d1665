void g(int a)
{
	f(a + 1, 2);
	f(3);
}
