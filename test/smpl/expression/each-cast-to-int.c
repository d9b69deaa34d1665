int f(int x, int y, struct s *p)
{
	r = g(f(x));
	r = !!x;
	r = x && y;
	r = x || y;
	r = x & ~A;
	r = (int)x;
	r = 0x10;
	r = f((int)x, &y);
	if (g(f(x)))
		return !!x;
	return 0;
}
