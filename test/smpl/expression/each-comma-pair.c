int f(int x, int y, struct s *p)
{
	r = g(f(x));
	r = x - -1;
	r = sizeof(x);
	r = A;
	r = x += 1;
	r = x++;
	r = (x, y);
	if (g(f(x)))
		return x - -1;
	return 0;
}
