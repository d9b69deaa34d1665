void f(int n)
{
	int a;

	a = n + 1;
	g(a);
}
