void g(int a, int b)
{
	f(a + b->c);
	h(a);
	h(b);
	h(b->c);
	h(c);
	h(a + b->c);
}
