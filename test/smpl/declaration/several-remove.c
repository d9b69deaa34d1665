void f(void)
{
	int a, dead, b;
	int dead2;

	g(a, b);
}
