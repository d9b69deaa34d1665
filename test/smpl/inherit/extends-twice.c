void k(int a, int b)
{
	mark(a);
	g(a, MARKED);
	g(b, MARKED);
	h(a, MARKED);
}
