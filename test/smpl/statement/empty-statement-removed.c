int f(int a)
{
	g(a);;
	g(a + 1);
	return 1;
}
