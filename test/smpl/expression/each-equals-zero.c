int f(int x, int y, struct s *p)
{
	r = f(x, y);
	r = 1 + x;
	r = -x;
	r = !x;
	r = *p;
	r = x == 0;
	r = 0 == x;
	r = !x == 0;
	r = !p;
	r = 10;
	r = (x, y);
	r = f(!x);
	r = x % 2 == 0;
	if (f(x, y))
		return 1 + x;
	return 0;
}
