int f(int x, int y, struct s *p)
{
	r = *(p + 1);
	r = &p[1];
	r = p == NULL;
	r = x || y;
	r = x & ~A;
	r = sizeof(struct s);
	r = 'c';
	r = x++;
	r = f(x) ? f(y) : 0;
	if (*(p + 1))
		return &p[1];
	return 0;
}
