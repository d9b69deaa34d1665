void f(void)
{
	/* the counter */
	int used;
	int unused; /* not needed */

	g(used);
}
