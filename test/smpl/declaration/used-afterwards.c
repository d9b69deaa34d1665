int f(int a)
{
	int r;

	g(a);
	r = h(a);
	return r;
}
