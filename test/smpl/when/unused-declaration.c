int f(bool p, int q)
{
	int c;
	char *d;
	if (q)
		return c;
	return 0;
}
