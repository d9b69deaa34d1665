int f(void)
{
	struct s *x;

	if (!(x = alloc(3))) {
		warn();
		return -1;
	}
	g(x);
	x->count = 1;
	return 0;
}
