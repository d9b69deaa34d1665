int f(struct s *p)
{
	return call(1, p->x) + call(2, p->y);
}
