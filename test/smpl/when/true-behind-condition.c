int f(struct s *x)
{
	if ((x = get()) == NULL)
		return -1;
	use(x);
	return 0;
}
