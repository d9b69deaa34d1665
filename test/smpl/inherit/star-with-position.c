int a(struct s *p)
{
	free(p);
	use(p);
	use(p);
	free(q);
	use(p);
	use(q);
}
