static int foo_name(struct foo *foo, const char *name)
{
	foo->name = kmalloc(strlen(name) + 1, GFP_KERNEL);
	if (!foo->name)
		return -ENOMEM;
	strcpy(foo->name, name);
	return 0;
}
