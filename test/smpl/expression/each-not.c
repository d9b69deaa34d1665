int f(int x, int y, struct s *p)
{
	r = g(f(x));
	r = !x;
	r = (*p).a;
	r = !x == 0;
	r = !p;
	r = p ? p->a : 0;
	r = x << 1;
	r = (struct s *)p;
	r = sizeof(*p);
	r = f(!x);
	if (g(f(x)))
		return !x;
	return 0;
}
