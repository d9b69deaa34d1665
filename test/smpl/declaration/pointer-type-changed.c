int f(void)
{
	void *p;
	char *q;

	return g(&p, q);
}
