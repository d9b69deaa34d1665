void f(struct list *l)
{
	struct item *it;

	list_for_each_entry(it, &l->head, node) {
		g(it);
	}
}
