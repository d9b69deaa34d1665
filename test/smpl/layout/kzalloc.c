static int alloc(struct foo *foo, size_t n)
{
	foo->a = kmalloc(sizeof(*foo->a), GFP_KERNEL); /* freed in foo_free() */
	if (!foo->a)
		return -ENOMEM;
	memset(foo->a, 0, sizeof(*foo->a)); /* clear it */

	foo->b = kmalloc(sizeof(struct very_long_structure_name) * foo->count,
			 GFP_KERNEL | __GFP_NOWARN);
	if (foo->b == NULL)
		return -ENOMEM;

	/* start from nothing */
	memset(foo->b, 0,
	       sizeof(struct very_long_structure_name) * foo->count);

	return 0;
}
