int z(struct s *p, struct t *q)
{
	p = alloc(sizeof(struct s), 1);
	q = alloc(sizeof(struct s), 1);
	q = alloc(sizeof(struct t));
}
