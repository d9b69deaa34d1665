int f(int x, int y, struct s *p)
{
	r = f(x);
	r = f(x + 1);
	r = p->a;
	r = NULL == p;
	r = !p;
	r = x && y && 1;
	r = x << 1;
	r = (void *)p;
	r = x = f(x);
	r = p->a = f(p);
	r = f(x ? 1 : 2);
	r = f(!x);
	r = f(NULL);
	r = f(0);
	r = f(x) + f(y);
	if (f(x))
		return f(x + 1);
	return 0;
}
