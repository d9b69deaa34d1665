static int f(struct foo *foo)
{
	struct device *dev;

	dev = foo->dev;
	use(dev);
	return 0;
}
