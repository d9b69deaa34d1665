static int foo_alloc(struct foo *foo)
{
	foo->a = (struct bar *)kmalloc(sizeof(struct bar), GFP_KERNEL);
	foo->b = (struct bar *) kzalloc(sizeof(struct bar),
					GFP_KERNEL);
	foo->c = (char *)vmalloc(12);
	return foo->a && foo->b;
}
