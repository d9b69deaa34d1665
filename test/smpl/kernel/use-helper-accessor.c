static int foo_probe(struct device *dev, struct foo *foo)
{
	dev->driver_data = foo;
	return 0;
}

static void foo_remove(struct device *dev)
{
	struct foo *foo = dev->driver_data;

	if (dev->driver_data)
		foo_exit(foo);
}
