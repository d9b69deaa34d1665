void f(void)
{
	struct s *a;
	struct s b;
	int c;

	use(a, b, c);
}
