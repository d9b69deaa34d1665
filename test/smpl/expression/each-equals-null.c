int f(int x, int y, struct s *p)
{
	r = f(g(x));
	r = !x;
	r = !x == 0;
	r = p == NULL;
	r = NULL == p;
	r = !p;
	r = x ?: y;
	r = x && y;
	r = (struct s *)p;
	r = sizeof(*p);
	r = f(!x);
	r = f(0);
	if (f(g(x)))
		return !x;
	return 0;
}
