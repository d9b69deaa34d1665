int f(char *a, char *b)
{
	return !a || b == NULL;
}
