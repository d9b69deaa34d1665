int f(int x, int y, struct s *p)
{
	r = f(x, y);
	r = g(f(x));
	r = 0 == x;
	r = x < y;
	r = x > y;
	r = (void *)p;
	r = x += 1;
	r = f((int)x, &y);
	r = f(p->a, p);
	if (f(x, y))
		return g(f(x));
	return 0;
}
