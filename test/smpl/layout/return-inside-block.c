static int f(struct foo *foo)
{
	if (foo)
		return one(foo, /* how */ 1,
			   2);
	return -EINVAL; /* nothing */
}
