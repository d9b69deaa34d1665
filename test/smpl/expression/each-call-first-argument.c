int f(int x, int y, struct s *p)
{
	r = f(g(x));
	r = p[1];
	r = &p[1];
	r = x == 0;
	r = ((x));
	r = (struct s *)p;
	r = "s";
	r = x = f(x);
	r = p->a = f(p);
	r = f(p->a, p);
	r = f(x ? 1 : 2);
	r = f(NULL);
	r = f(0);
	r = f(x) + f(y);
	r = f(x) ? f(y) : 0;
	if (f(g(x)))
		return p[1];
	return 0;
}
