static void foo_free(struct foo *foo)
{
	kfree(foo);
	kfree(foo->b);
}
