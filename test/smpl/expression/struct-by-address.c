void f(struct s *p)
{
	add(&p->list, &p->next->list);
	add(&p->other, p->list);
}
