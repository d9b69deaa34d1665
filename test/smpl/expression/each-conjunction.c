int f(int x, int y, struct s *p)
{
	r = g(f(x));
	r = x + y;
	r = *p;
	r = p != NULL;
	r = x && y;
	r = x > y;
	r = f(!x);
	if (g(f(x)))
		return x + y;
	return 0;
}
