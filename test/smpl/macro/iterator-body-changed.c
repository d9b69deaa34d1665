void f(struct list *l)
{
	struct s *p;
	list_for_each_entry(p, l, node) {
		old(p);
	}
	list_for_each_entry(p, l, node)
		old(p);
}
