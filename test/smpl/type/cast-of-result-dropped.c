void f(void)
{
	int *a = (int *)malloc(4);
	struct s *b = (struct s *) malloc(sizeof(*b));
	long c = (long)malloc(3);
}
