void f(struct list *l)
{
	struct item *p;

	for_each_item(p, l) {
		g(p);
		old_step(p);
		h(p);
	}
	while (p) {
		old_step(p);
	}
}
