void f(void)
{
	int dead, a = 2;

	g(a);
}
