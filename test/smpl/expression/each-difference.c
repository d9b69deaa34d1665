int f(int x, int y, struct s *p)
{
	r = x - y;
	r = x - -1;
	r = &p->a;
	r = x == 0;
	r = x << 1;
	r = sizeof(int);
	r = ++x;
	r = p->f(x);
	if (x - y)
		return x - -1;
	return 0;
}
