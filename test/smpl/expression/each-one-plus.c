int f(int x, int y, struct s *p)
{
	r = f(x + 1);
	r = x + 1;
	r = 1 + x;
	r = x + y + 1;
	r = x * (y + 1);
	r = -x;
	r = *(p + 1);
	r = p == NULL;
	r = x | A;
	r = x < y;
	r = x++;
	r = p->f(x);
	if (f(x + 1))
		return x + 1;
	return 0;
}
