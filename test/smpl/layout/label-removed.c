static int f(struct foo *foo)
{
	foo_do(foo);

out:
	return 0;
}

static int g(struct foo *foo)
{
	foo_do(foo);
 out:	/* leave */
	return 0;
}
