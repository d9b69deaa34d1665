int f(int x, int y, struct s *p)
{
	r = f(x + 1);
	r = x + y;
	r = !x == 0;
	r = x && y;
	r = A | B;
	r = A | B | x;
	r = x << 1;
	r = x = y = 1;
	if (f(x + 1))
		return x + y;
	return 0;
}
