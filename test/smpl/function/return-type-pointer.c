int get(void)
{
	return 0;
}

static int other(void)
{
	return 1;
}

void none(void)
{
}
