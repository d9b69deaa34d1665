static int foo_get(struct device *dev)
{
	struct foo *foo = container_of(dev, struct foo, dev);

	return foo == container_of(dev->parent, struct foo, dev) ?
	       container_of(dev, struct bar, dev)->n : 0;
}
