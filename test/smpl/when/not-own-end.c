int h(int x)
{
	a(x);
	for (;;) {
		c(x);
		b(x);
	}
	c(x);
}
