static int f(struct foo *foo)
{
	int ret;

	if (foo) {
		ret = foo_do(foo->bar, foo->baz, /* why */
			     foo->flags);
		return ret;
	}

	/* nothing else to do */
	ret = foo_last(foo);
	return ret;
}
