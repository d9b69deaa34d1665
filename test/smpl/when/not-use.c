void f(int a)
{
	int v;

	v = a;
	g(a);
	v = 0;
	h(v);
}

void k(int a)
{
	int v;

	v = a;
	g(v);
	v = 0;
}
