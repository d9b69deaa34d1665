int f(int x, int y, struct s *p)
{
	r = x + y + 1;
	r = x - y;
	r = x ?: y;
	r = A | x;
	r = x & ~A;
	r = x << 1;
	r = "s";
	r = f(p->a, p);
	r = f(x) ? f(y) : 0;
	if (x + y + 1)
		return x - y;
	return 0;
}
