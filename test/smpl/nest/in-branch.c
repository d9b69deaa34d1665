void f(struct s *p, struct s *q)
{
	if (p == NULL) {
		use(q);
		use(p);
	}
	if (!q) {
		use(p);
	}
	if (!q)
		use(q);
	if (p == NULL) {
		while (x)
			use(p);
	} else {
		use(p);
	}
}
