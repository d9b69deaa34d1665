void f(int a)
{
	if (a) {
		g(a);
		h(a);
	}
	g(a);
}
