static int fa1(struct s *p)
{
	if (init(dev->len, unlock(n), y)) {
		if (dev) {
		} else
			dev->len += foo(p, 10 | (7), h(7));
		for (i = 0; i < n; i++) {
		}
	}
	if (((struct s *)i) != dev->a)
		lock(q->b);
	else
		p = 10;
}
