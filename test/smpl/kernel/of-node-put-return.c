static int foo_setup(void)
{
	struct device_node *np;
	int ret;

	np = of_find_node_by_name(NULL, "foo");
	if (!np)
		return -ENODEV;

	ret = foo_read(np);
	return ret;
}
