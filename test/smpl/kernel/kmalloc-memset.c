struct foo *foo_alloc(int n)
{
	struct foo *foo;

	foo = kmalloc(sizeof(*foo), GFP_KERNEL);
	if (!foo) {
		pr_err("no memory\n");
		return NULL;
	}
	memset(foo, 0, sizeof(*foo));
	foo->n = n;
	return foo;
}
