void f(struct list *l)
{
	struct s *p, *n;
	list_for_each_entry(p, l, node)
		free(p);
	list_for_each_entry(p, &l->all, link) {
		del(p);
		free(p);
	}
}
