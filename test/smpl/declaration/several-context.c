void f(void)
{
	int a = 1;

	g(a);
}
