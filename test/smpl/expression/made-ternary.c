int h(void)
{
	x = pick(p, q, r);
	y = pick(p ? 1 : 2, q, r);
	z = pick(p, q ? 1 : 2, r ? 3 : 4);
	w = (pick(p, q, r)) + 1;
	v = 1 + foo(pick(p, q, r));
	foo(pick(p, q, r), 2);
	u = pick(p || q, q = 1, r = 2);
	t = p ? pick(p, q, r) : 2;
	return pick(p, q, r);
}
