void f(int a)
{
	int b = old(a);

	b = old(b);
	g(old(a));
}
