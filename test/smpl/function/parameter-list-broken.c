int setup(struct device *dev, struct foo_operations *ops,
	  const char *name, int number)
{
	return 0;
}
