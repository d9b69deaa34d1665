int f(int x, int y, struct s *p)
{
	r = x + y + 1;
	r = x - -1;
	r = -x;
	r = !x == 0;
	r = A | x;
	r = (void *)p;
	r = A;
	r = f(x) ? f(y) : 0;
	if (x + y + 1)
		return x - -1;
	return 0;
}
