void g(void)
{
	a = (struct dev *)kmalloc(4);
	b = (void *) kmalloc(5);
	c = (long)kmalloc(6);
}
