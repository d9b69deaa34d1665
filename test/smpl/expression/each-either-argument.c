int f(int x, int y, struct s *p)
{
	r = f(x);
	r = f(x, y);
	r = g(f(x));
	r = x * (y + 1);
	r = x == 0;
	r = x | A;
	r = x < y;
	r = x = y;
	r = x = f(x);
	r = p->a = f(p);
	r = f(x)(y);
	r = f(x) + f(y);
	r = f(x) ? f(y) : 0;
	if (f(x))
		return f(x, y);
	return 0;
}
