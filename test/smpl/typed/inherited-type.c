void g(struct dev *q, struct card *c)
{
	struct dev *p = make();

	drop(p);
	drop(q);
	drop(c);
}
