void g(int first, int second)
{
	/* before */
	f(first);	/* one */
	/* two */
	g(first);
}
