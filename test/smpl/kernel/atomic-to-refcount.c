struct foo {
	int n;
	atomic_t refs;
};

static struct foo *foo_new(void)
{
	struct foo *foo = foo_alloc();

	atomic_set(&foo->refs, 1);
	return foo;
}

static void foo_put(struct foo *foo)
{
	if (atomic_dec_and_test(&foo->refs))
		foo_free(foo);
}
