void f(struct list *p)
{
	struct s *s = container_of(p, struct s, list);
	struct t *t = container_of(p->next, struct t, list.head);
}
