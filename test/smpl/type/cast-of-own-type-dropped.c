void f(void)
{
	int *a = (int *)alloc(4);
	struct s *b = (struct t *)alloc(2);
	const char *c = (const char *)alloc(9);
}
