int f(int x, int y, struct s *p)
{
	r = p[1];
	r = x ? y : 1;
	r = x > y;
	r = (char)(x);
	r = x++;
	r = p->f(x);
	r = f(p->a, p);
	if (p[1])
		return x ? y : 1;
	return 0;
}
