struct ops { int (*start)(int); };
struct dev { struct ops *ops; };
void g(struct ops *a, struct dev *d, struct card *c)
{
	a->start(1);
	d->ops->start(2);
	c->start(3);
}
