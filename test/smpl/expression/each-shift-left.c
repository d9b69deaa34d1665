int f(int x, int y, struct s *p)
{
	r = f(x, y);
	r = x ? y : 1;
	r = x << 1;
	r = (x);
	r = sizeof(int);
	r = p->f(x);
	r = x == 1 || x == 2;
	if (f(x, y))
		return x ? y : 1;
	return 0;
}
