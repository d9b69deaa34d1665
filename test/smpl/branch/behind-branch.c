void f(int a)
{
	if (a)
		g(a);
	h(a);
	while (a)
		if (a + 1)
			g(a);
	if (a + 2) {
		g(a);
	}
}
