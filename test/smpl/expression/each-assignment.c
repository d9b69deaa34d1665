int f(int x, int y, struct s *p)
{
	r = f(x, y);
	r = g(f(x));
	r = x + y;
	r = p != NULL;
	r = x || y;
	r = (struct s *)p;
	r = x++;
	r = ++x;
	r = f((int)x, &y);
	if (f(x, y))
		return g(f(x));
	return 0;
}
