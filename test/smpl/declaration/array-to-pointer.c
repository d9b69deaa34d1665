void f(int n)
{
	char a[10];
	struct s *b[n];

	use(a, b);
}
