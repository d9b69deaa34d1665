int f(int x, int y, struct s *p)
{
	r = x - -1;
	r = (*p).a;
	r = 0 == x;
	r = x | A;
	r = A | x;
	r = A | B;
	r = A | B | x;
	r = x & A;
	r = x & ~A;
	r = x <= 3;
	r = sizeof(struct s);
	r = A;
	r = x += 1;
	if (x - -1)
		return (*p).a;
	return 0;
}
