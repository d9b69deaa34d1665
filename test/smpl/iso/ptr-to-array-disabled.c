int f(struct s *p)
{
	return p->len + p[1].len;
}
