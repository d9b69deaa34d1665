static void foo_free(struct foo *foo)
{
	if (foo->a)
		kfree(foo->a);
	if (foo->b != NULL) {
		kfree(foo->b);
	}
	if (NULL != foo->c)
		kfree(foo->c);
	kfree(foo);
}
