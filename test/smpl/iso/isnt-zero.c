void f(int a)
{
	if (bits(a) != 0)
		g(a);
	if (bits(a))
		h(a);
	if (0 != bits(a))
		g(a);
}
