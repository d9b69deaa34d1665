static int one(struct old *o);

static int two(void)
{
	return one(0);
}

static int one(struct old *o)
{
	return 1;
}
