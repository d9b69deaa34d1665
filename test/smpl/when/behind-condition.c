int f(struct s *x)
{
	if (lock(x) < 0)
		return -1;
	work(x);
	return 0;
}

int g(struct s *x)
{
	if (!lock(x)) {
		unlock(x);
		return -1;
	}
	work(x);
	return 0;
}
