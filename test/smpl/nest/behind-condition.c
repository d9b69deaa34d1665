int f(struct s *x)
{
	if (lock(x) < 0)
		return -1;
	work(x);
	if (x->n) {
		work(x);
	}
	unlock(x);
	return 0;
}
