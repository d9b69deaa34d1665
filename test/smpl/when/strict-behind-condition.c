int f(struct s *x)
{
	if (lock(x) < 0)
		return -1;
	work(x);
	return 0;
}

int g(struct s *x)
{
	if (lock(x) < 0)
		work(x);
	else
		work(x);
	return 0;
}
