int f(char *a)
{
	if (a)
		return !a;
	return (a == NULL);
}
