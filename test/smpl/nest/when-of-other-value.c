void f(int x, int y)
{
	b(x);
	if (x) {
		c(y);
		return;
	}
	e(x);
	g(x);
}
