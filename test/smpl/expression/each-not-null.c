int f(int x, int y, struct s *p)
{
	r = f(x + 1);
	r = &x;
	r = p->a.b;
	r = *(p + 1);
	r = p != NULL;
	r = x = y;
	r = x = f(x);
	r = f(p->a, p);
	r = f(0);
	if (f(x + 1))
		return &x;
	return 0;
}
