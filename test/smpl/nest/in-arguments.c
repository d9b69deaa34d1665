void g(struct s *p, struct s *q)
{
	f(p->old);
	f(1, h(q->old + 2), p->old);
	h(p->old);
}
