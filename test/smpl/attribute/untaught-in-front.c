__cold int fail(void)
{
	return 1;
}

static int __cold stop(void)
{
	return 1;
}

int work(void)
{
	return 1;
}
