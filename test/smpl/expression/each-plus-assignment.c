int f(int x, int y, struct s *p)
{
	r = f(g(x));
	r = !p;
	r = x || y;
	r = A;
	r = x += 1;
	r = f(x ? 1 : 2);
	r = f(NULL);
	if (f(g(x)))
		return !p;
	return 0;
}
