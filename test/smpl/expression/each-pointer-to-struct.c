int f(int x, int y, struct s *p)
{
	r = f(x, y);
	r = y + x;
	r = !x;
	r = p->a;
	r = p[0].a;
	r = NULL == p;
	r = !p;
	r = p ? p->a : 0;
	r = (void *)p;
	r = "s";
	r = 0x10;
	r = p->a = f(p);
	r = p->f(x);
	r = (*p->f)(x);
	r = f((int)x, &y);
	if (f(x, y))
		return y + x;
	return 0;
}
