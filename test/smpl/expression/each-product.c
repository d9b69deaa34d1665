int f(int x, int y, struct s *p)
{
	r = x * (y + 1);
	r = (x + y) * 2;
	r = x - -1;
	r = &p->a;
	r = p == NULL;
	r = x ?: y;
	r = ((x));
	r = 10;
	if (x * (y + 1))
		return (x + y) * 2;
	return 0;
}
