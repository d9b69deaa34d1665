void f(void)
{
	int a;

	a = 3;
	g(a);
}
