int f(int x, int y, struct s *p)
{
	r = x != 0;
	r = x || y;
	r = A | x;
	r = A | B | x;
	r = x <= 3;
	r = x++;
	r = ++x;
	r = x == 1 || x == 2;
	if (x != 0)
		return x || y;
	return 0;
}
