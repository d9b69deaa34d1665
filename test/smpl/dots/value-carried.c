void f(int a, int b)
{
	int v;

	v = read_one(a);
	g(b);
	adjust(v, b);
	h(v);
}
