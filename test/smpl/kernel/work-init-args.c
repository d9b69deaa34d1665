static void foo_work(void *data)
{
	struct foo *foo = data;

	foo_run(foo);
}

static void foo_start(struct foo *foo)
{
	INIT_WORK(&foo->work, foo_work, foo);
}
