void f(struct list *l)
{
	struct item *i;

	list_for_each_entry(i, &l->head, node) {
		if (i->old)
			free(i);
	}
	free(i);
}
