int f(int x, int y, struct s *p)
{
	r = y + x;
	r = 1 + x;
	r = &p[1];
	r = !p;
	r = sizeof(x);
	r = sizeof(*p);
	r = NULL;
	r = x++;
	if (y + x)
		return 1 + x;
	return 0;
}
