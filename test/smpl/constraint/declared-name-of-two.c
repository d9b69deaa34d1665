int g(void)
{
	int a;
	struct s *b;
	int c;
	int a2, b2;
}
