int f(struct s *p, int a)
{
	void *r;

	r = claim(p);
	if (!r)
		return -ENOMEM;
	use(r);
	disclaim(r);
	return 0;
}
