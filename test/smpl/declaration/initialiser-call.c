int f(struct device *dev)
{
	struct foo *foo = get_foo(dev);
	struct foo *other = NULL;

	return foo == other;
}
