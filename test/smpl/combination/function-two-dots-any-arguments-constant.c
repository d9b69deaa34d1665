void fb0(struct s *p)
{
	int i = i;
	struct s x = sizeof(*p);
	if (dev) {
		if (f(arr[x], foo(7), sizeof(n))) {
		}
	}
	p += n;
	if (2) {
		put(unlock(x, i, 0), dev->a);
		dev = f(g(0));
		if (n)
			unlock(p->len, sizeof(*dev));
	}
	y += y;
	g();
}
