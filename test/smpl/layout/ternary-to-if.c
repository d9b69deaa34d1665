int f(int a, int b)
{
	b = a ? 1 : 2;
	a = b ? g(a) : h(b);	/* either */
	return b;
}
