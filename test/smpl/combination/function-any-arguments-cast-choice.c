static int fc1(struct s *p)
{
	int n;
	int ret;
	g(h(2, i), ret, (10) ? p : y);
	init(NULL);
	return (long)p;
}
