int f(int x, int y, struct s *p)
{
	r = f(x, y);
	r = *p;
	r = p[0].a;
	r = (*p).a;
	r = 3 >= x;
	r = (int)x;
	r = 0x10;
	r = x == y ? x : y;
	if (f(x, y))
		return *p;
	return 0;
}
