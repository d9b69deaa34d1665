void g(struct dev *a, struct dev b, void *c)
{
	use(a);
	use(&b);
	use(c);
	use(a->next);
}
