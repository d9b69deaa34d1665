static int one(struct foo *foo)
{
	int ret;

	ret = foo_do(foo);
	return ret;
}

static int two(struct foo *foo)
{
	/* nothing to do */
	return 0;
}

static int three(struct foo *foo)
{
	return 0;
}
