int a;

/* This one is dead. */
static int dead(int x)
{
	return x;
}

int live(void)
{
	return 1;
}
