int g(struct s *p)
{
	int a = get(p);
	int b;

	use(a);
	return 0;
}
