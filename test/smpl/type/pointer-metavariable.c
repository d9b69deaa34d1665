void f(void *p)
{
	struct s *a = (struct s *)p;
	const char *b = (const char *)p;
	int *c = (long *)p;
}
