int h(void)
{
	a = get(x + 1);
	b = get(x->y);
	c = -get(x);
	d = (int)get(x);
	e = get(x ? y : z);
	f = get(&x);
	g = get(x) + 1;
}
