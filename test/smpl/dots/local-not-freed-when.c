int y(void)
{
	int *p, *q;
	p = alloc(1);
	q = alloc(2);
	free(q);
	return p;
}
