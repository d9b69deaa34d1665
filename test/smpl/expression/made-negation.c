int h(void)
{
	a = neg(x + 1);
	b = neg(x == y);
	c = neg(x) && y;
	d = neg(f(x));
	e = neg(!x);
	f = neg(x && y) == 3;
}
