int f(char *a)
{
	if ((a = get(1)) == NULL)
		return ERR;
	if (!(a = get(2)))
		return ERR;
	if (NULL == (a = get(3)))
		return ERR;
	return 0;
}
