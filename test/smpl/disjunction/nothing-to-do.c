int f(struct s *p)
{
	return sizeof(p->len) + p->len;
}
