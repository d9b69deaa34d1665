static void foo_tasklet(unsigned long data)
{
	struct foo *foo = (struct foo *)data;

	foo_poll(foo);
}

static int foo_open(struct foo *foo)
{
	tasklet_init(&foo->tasklet, foo_tasklet, (unsigned long)foo);
	return 0;
}
