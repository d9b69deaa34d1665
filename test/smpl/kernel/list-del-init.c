void f(struct s *s)
{
	list_del(&s->l);
	INIT_LIST_HEAD(&s->l);
	list_del(&s->m);
	INIT_LIST_HEAD(&s->n);
}
