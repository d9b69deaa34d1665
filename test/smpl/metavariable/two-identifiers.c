void f(struct s *p, struct s *q)
{
	p->link = q->link;
	p->link = q->next->link;
	p->next->link = q->link;
}
