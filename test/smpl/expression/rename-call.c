int f(int n)
{
	char *a = old_alloc(n);
	char *b = old_alloc(sizeof(int) * n);

	return use(old_alloc(4), a, b) + old_alloc2(n);
}
