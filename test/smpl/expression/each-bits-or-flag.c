int f(int x, int y, struct s *p)
{
	r = x - -1;
	r = p[0].a;
	r = NULL == p;
	r = x | A;
	r = A | x;
	r = A | B;
	r = A | B | x;
	r = sizeof(int);
	r = x = y = 1;
	r = x == 1 || x == 2;
	if (x - -1)
		return p[0].a;
	return 0;
}
