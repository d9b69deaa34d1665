int f(int x, int y, struct s *p)
{
	r = x << 1;
	r = ((x));
	r = "s";
	r = (*p->f)(x);
	r = x = y = 1;
	r = f(!x);
	r = g();
	if (x << 1)
		return ((x));
	return 0;
}
