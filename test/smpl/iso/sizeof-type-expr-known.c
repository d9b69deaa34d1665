void g(void)
{
	struct s *p;
	int *q;
	p = alloc(sizeof(struct s));
	p = alloc(sizeof(*p));
	q = alloc(sizeof(int));
	q = alloc(sizeof(long));
}
