int g(void)
{
	a = f(1);
	if (a < 0) {
		return a;
	}
	b = f(2);
	if (0 > b) {
		return b;
	}
	c = f(2);
	if (d < 0) {
		return c;
	}
}
