int f(struct s *x)
{
	if (lock(x) < 0)
		return -1;
	if (work(x))
		return -2;
	unlock(x);
	return 0;
}
