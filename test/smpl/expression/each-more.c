int f(int x, int y, struct s *p)
{
	r = 1 + x;
	r = p->a.b;
	r = x || y;
	r = x | A;
	r = x < y;
	r = x > y;
	r = p->f(x);
	r = f(x) + f(y);
	if (1 + x)
		return p->a.b;
	return 0;
}
