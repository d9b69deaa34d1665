int f(char *a, char *b)
{
	if (!a)
		return 1;
	if (b)
		return 2;
	if (a && b != NULL)
		return 3;
	return a != NULL;
}
