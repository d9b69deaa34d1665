int g(char *a, char *b)
{
	a = alloc(1);
	if (!a)
		return 1;
	if (!b)
		return 2;
	if (NULL == a)
		return 3;
	return 0;
}
