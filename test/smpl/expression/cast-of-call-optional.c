int g(void)
{
	p = (int *)malloc(3);
	q = malloc(4);
	r = (void *) malloc(sizeof(x) * 2);
}
