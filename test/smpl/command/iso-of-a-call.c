int f(char *a, char *b)
{
	if (len(a) == 0)
		return 1;
	if (is_empty(b))
		return 2;
	if (!len(a))
		return 3;
	return 0;
}
