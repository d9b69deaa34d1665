int f(int x, int y, struct s *p)
{
	r = !x;
	r = *p;
	r = x < y;
	r = x > y;
	r = sizeof(x);
	r = A;
	r = x += 1;
	r = x++;
	if (!x)
		return *p;
	return 0;
}
