void f(void)
{
	const struct s *a;
	struct s *b;
}
