int f(struct s *p)
{
	return sizeof(*p) + sizeof *p + sizeof(p->a);
}
