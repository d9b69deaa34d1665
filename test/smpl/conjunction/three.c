int f(struct s *p)
{
	return p->x + p->y;
}
