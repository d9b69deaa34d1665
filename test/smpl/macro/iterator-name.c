void f(struct list *l)
{
	struct item *p;

	list_each(p, l)
		g(p);
	list_each(p, l->sub) {
		g(p);
	}
}
