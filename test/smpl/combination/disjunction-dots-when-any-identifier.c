void fa0(struct s *p)
{
	if (((int)(10)) ? f() : foo(1)) {
		if (y) {
			g(NULL, 0 == (NULL), ret || dev);
			foo(x, sizeof(*q), s.a);
		}
	} else {
	}
}
