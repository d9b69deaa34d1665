int g(struct s *p)
{
	int a;
	int b;

	b = 3;
	use(b);
	return 0;
}
