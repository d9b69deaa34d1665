int g(char *a, char *b)
{
	return a == NULL || !b;
}
