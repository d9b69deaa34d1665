int g(char *p)
{
	if (IS_ERR(p) || !p)
		return 1;
	if (IS_ERR(p) || p == NULL)
		return 2;
	if (!p || IS_ERR(p))
		return 3;
	return 0;
}
