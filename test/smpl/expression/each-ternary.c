int f(int x, int y, struct s *p)
{
	r = ~x;
	r = p->a;
	r = 0 == x;
	r = x ? y : 1;
	r = p ? p->a : 0;
	r = x & A;
	r = x << 1;
	r = (void *)p;
	r = f(x ? 1 : 2);
	r = f(x) ? f(y) : 0;
	r = x == y ? x : y;
	if (~x)
		return p->a;
	return 0;
}
