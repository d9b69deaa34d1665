int f(int x, int y, struct s *p)
{
	r = f(x);
	r = f(x + 1);
	r = f(g(x));
	r = x + 1;
	r = 1 + x;
	r = x + y + 1;
	r = x * (y + 1);
	r = !x;
	r = *(p + 1);
	r = !x == 0;
	r = x -= y;
	r = x == 1 || x == 2;
	if (f(x))
		return f(x + 1);
	return 0;
}
