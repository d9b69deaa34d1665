int f(int x, int y, struct s *p)
{
	r = x + y;
	r = ~x;
	r = ((x));
	r = (void *)p;
	r = (struct s *)p;
	r = ++x;
	r = (struct s){ .a = 1 };
	r = x % 2 == 0;
	if (x + y)
		return ~x;
	return 0;
}
