int f(int x, int y, struct s *p)
{
	r = x + y + 1;
	r = -x;
	r = p[0].a;
	r = p[1];
	r = &p[1];
	r = x & A;
	r = (struct s *)p;
	r = x -= y;
	r = x == 1 || x == 2;
	if (x + y + 1)
		return -x;
	return 0;
}
