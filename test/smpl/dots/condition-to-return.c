int f(struct s *x)
{
	if (lock(x) < 0)
		return -1;
	work(x);
	return 0;
}
