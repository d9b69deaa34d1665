int f(int n)
{
	char *a = alloc(n);

	if (!a)
		return 1;
	use(a);
	free_it(a);
	return 0;
}
