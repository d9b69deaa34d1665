int f(struct foo *foo)
{
	int ret = foo_do(foo);

err_free:
	kfree(foo);
err:
	return ret;
}
