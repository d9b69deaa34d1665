struct dev *f(struct list *l)
{
	return container_of(l, struct dev, node);
}
