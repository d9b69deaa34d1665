int f(int x, int y, struct s *p)
{
	r = f(x);
	r = f(x + 1);
	r = f(g(x));
	r = x + 1;
	r = x && y && 1;
	r = (struct s *)p;
	r = x = f(x);
	r = ++x;
	r = p->a = f(p);
	r = (x, y);
	r = f(x)(y);
	r = f(x ? 1 : 2);
	r = f(!x);
	r = f(NULL);
	r = f(0);
	if (f(x))
		return f(x + 1);
	return 0;
}
