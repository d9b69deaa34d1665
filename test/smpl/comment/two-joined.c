int f(int p)
{
	/* about a */
	a();
	/* about b */
	b();
	/* about c */
	c();
	return 0;
}
