static void foo_timeout(unsigned long data)
{
	struct foo *foo = (struct foo *)data;

	foo_tick(foo);
}

static int foo_open(struct foo *foo)
{
	setup_timer(&foo->timer, foo_timeout, (unsigned long)foo);
	return 0;
}
