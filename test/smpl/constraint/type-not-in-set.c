int h(void)
{
	int a;
	struct s b;
	struct s *c;
}
