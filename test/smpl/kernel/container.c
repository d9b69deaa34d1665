void f(struct list_head *l)
{
	struct item *it = list_entry(l, struct item, node);

	g(it);
}
