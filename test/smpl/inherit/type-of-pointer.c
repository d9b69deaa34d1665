int h(struct foo *p, int *q)
{
	struct foo *z = alloc();
	free(p);
	free(q);
	free(z);
}
