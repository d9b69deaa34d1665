static int one(struct foo *foo)
{
	return 1;
}

static int unrelated(void)
{
	return 0;
}
