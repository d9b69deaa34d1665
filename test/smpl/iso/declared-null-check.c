int f(int a)
{
	char *p = kmalloc(a);

	if (!p)
		return -ENOMEM;
	return use(p);
}
