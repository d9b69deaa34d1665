int f(int x, int y, struct s *p)
{
	r = (x + y) * 2;
	r = x ? y : 1;
	r = x << 1;
	r = sizeof(int);
	r = "s";
	r = A;
	r = x % 2 == 0;
	if ((x + y) * 2)
		return x ? y : 1;
	return 0;
}
