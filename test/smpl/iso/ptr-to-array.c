int f(struct s *p, struct s q)
{
	return p->a.old + q.a.old;
}
