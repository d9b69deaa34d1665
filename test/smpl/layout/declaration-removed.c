static int f(int a)
{
	int unused;

	return 0;
}

static int g(int a)
{
	int used = a, unused;
	char *p;	/* not needed */

	/* the result */
	return used;
}
