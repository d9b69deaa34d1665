int f(int a)
{
	char *p;

	if ((p = old(a)) == NULL)
		return 1;
	while ((p = old(a)) == NULL)
		a++;
	return 0;
}
