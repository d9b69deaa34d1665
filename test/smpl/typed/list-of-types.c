void g(int a, long b, char c)
{
	h(a);
	h(b);
	h(c);
}
