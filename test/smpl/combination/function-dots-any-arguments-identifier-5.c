void fa1(struct s *p)
{
	int ret, n;
	long y = n != x;
	int x = foo(q, y);
	init();
	return y;
}
