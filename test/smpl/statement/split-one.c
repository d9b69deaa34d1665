void f(int a)
{
	int b = 1;

	init_both(a);
	g(b);
}
