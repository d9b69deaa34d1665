int f(int x, int y, struct s *p)
{
	r = f(g(x));
	r = !!x;
	r = p[0].a;
	r = 3 >= x;
	r = sizeof(int);
	r = x = f(x);
	r = p->a = f(p);
	r = f(x)(y);
	r = f((int)x, &y);
	r = f(p->a, p);
	r = f(x ? 1 : 2);
	r = f(!x);
	r = f(NULL);
	r = f(0);
	r = f(x) ? f(y) : 0;
	if (f(g(x)))
		return !!x;
	return 0;
}
