int f(struct s *x)
{
	if (lock(x) < 0) {
		fail(x);
		return -1;
	}
	work(x);
	return 0;
}
