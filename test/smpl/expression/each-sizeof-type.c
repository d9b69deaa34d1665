int f(int x, int y, struct s *p)
{
	r = f(x + 1);
	r = !p;
	r = (x);
	r = sizeof(x);
	r = sizeof(int);
	r = sizeof(*p);
	r = sizeof(struct s);
	r = (x, y);
	r = f(!x);
	r = x == 1 || x == 2;
	if (f(x + 1))
		return !p;
	return 0;
}
