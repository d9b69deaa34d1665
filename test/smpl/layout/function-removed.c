int a;

/* Says nothing. */
static int obsolete(int x)
{
	return x;
}

/**
 * last() - does nothing
 */
static int last(void)
{
	return 0;
}
