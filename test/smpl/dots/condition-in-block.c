int f(struct s *x, int n)
{
	if (n) {
		if (lock(x) < 0)
			return -1;
		work(x);
		n++;
	}
	return 0;
}
