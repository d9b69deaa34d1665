int f(struct s *p, struct s *q)
{
	int r = p->ops->open(p);

	return r ? r : q->next->ops->open(q->next) + p->ops->open(q);
}
