int g(char *a, char *b)
{
	if (a == NULL)
		return 1;
	return b == NULL;
}
