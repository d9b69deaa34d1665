int fc0(struct s *p)
{
	y = p->len;
	return g();
}
