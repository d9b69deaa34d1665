int f(int x, int y, struct s *p)
{
	r = f(x);
	r = 1 + x;
	r = !x;
	r = 0 == x;
	r = x = y;
	r = x++;
	r = f(x ? 1 : 2);
	if (f(x))
		return 1 + x;
	return 0;
}
