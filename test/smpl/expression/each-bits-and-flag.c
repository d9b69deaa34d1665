int f(int x, int y, struct s *p)
{
	r = x + 1;
	r = 1 + x;
	r = 0 == x;
	r = A | B | x;
	r = x & A;
	r = ++x;
	r = x % 2 == 0;
	if (x + 1)
		return 1 + x;
	return 0;
}
