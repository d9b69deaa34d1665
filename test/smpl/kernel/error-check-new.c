static int bar(struct bar *bar)
{
	bar->foo = foo_create(bar);
	bar_start(bar);
	return 0;
}

static int baz(struct bar *bar)
{
	bar->foo = foo_create(bar);

	if (IS_ERR(bar->foo))
		return -1;
	return 0;
}
