static int foo(struct foo *foo)
{
	if (!foo || IS_ERR(foo))
		return -ENODEV;
	if (!foo->bar || IS_ERR(foo->bar) || foo->n)
		return -EINVAL;
	return 0;
}
