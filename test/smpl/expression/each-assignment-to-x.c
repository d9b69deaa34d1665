int f(int x, int y, struct s *p)
{
	r = f(g(x));
	r = !x;
	r = p[0].a;
	r = sizeof(int);
	r = x = y;
	r = x = f(x);
	r = x = y = 1;
	r = g();
	r = f(x) + f(y);
	if (f(g(x)))
		return !x;
	return 0;
}
