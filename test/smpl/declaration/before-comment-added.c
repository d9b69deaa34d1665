int one(int a)
{
	return a;
}

static int two(void)
{
	return 1;
}
