int g(int *a)
{
	a = alloc(1);
	if (!a)
		return -1;
	if (c) {
		free(a);
		return -2;
	}
	return 0;
}
