void *f(int n)
{
	char *a = alloc(n * sizeof(struct s));

	return alloc(sizeof(struct s) * n);
}
