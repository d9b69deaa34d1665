int h(void *x)
{
	x = (void *)alloc(3);
	x = (char *)alloc(3);
	x = alloc(3);
}
