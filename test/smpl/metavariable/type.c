void g(void)
{
	struct s *a = (struct s *)get();
	char *b = (int *)get();
	unsigned long *c = (unsigned long *)get();
}
