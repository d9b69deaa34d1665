int f(int x, int y, struct s *p)
{
	r = f(x, y);
	r = 1 + x;
	r = ~x;
	r = *p;
	r = (*p).a;
	r = *(p + 1);
	r = x | A;
	r = x > y;
	r = sizeof(*p);
	r = (*p->f)(x);
	r = f(NULL);
	if (f(x, y))
		return 1 + x;
	return 0;
}
