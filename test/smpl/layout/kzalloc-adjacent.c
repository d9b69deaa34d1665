static void alloc(struct foo *foo)
{
	foo->a = kmalloc(16, GFP_KERNEL);	/* sixteen */
	/* clear it */
	memset(foo->a, 0, 16);
	use(foo->a);

	foo->a = kmalloc(16, GFP_KERNEL);

	memset(foo->a, 0, 16);

	use(foo->a);
}
