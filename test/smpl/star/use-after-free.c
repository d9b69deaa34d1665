int f(struct s *p, struct s *q)
{
	kfree(p);
	if (q)
		return q->a;
	return p->a;
}
