int g(char *a, char *b, int n)
{
	a = kmalloc(n, GFP);
	if (!a)
		return -1;
	memcpy(a, b, n);
	return 0;
}
