static int f(struct foo *foo)
{
	foo->a = (struct bar *)kmalloc(sizeof(struct bar), GFP_KERNEL);
	foo->b = (struct bar *) kmalloc(sizeof(struct bar),
					GFP_KERNEL);
	foo->c =
		(struct bar *)kmalloc(sizeof(struct bar), GFP_KERNEL);
	return !(char *)kmalloc(1, GFP_KERNEL);
}
