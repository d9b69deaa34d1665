int f(int x, int y, struct s *p)
{
	r = f(x + 1);
	r = x + y;
	r = y + x;
	r = x + 1;
	r = 1 + x;
	r = x * (y + 1);
	r = (x + y) * 2;
	r = -x;
	r = *(p + 1);
	r = NULL;
	r = x = y;
	r = (x, y);
	r = p->f(x);
	r = f(x) + f(y);
	r = x == y ? x : y;
	if (f(x + 1))
		return x + y;
	return 0;
}
