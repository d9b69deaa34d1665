void f(int a)
{
	g(a);
unused:
	h(a);
}
