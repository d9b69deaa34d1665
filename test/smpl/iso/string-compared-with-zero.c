int g(void)
{
	if (strcmp(a, "x") == 0)
		return 1;
	if (!strcmp(b, "x"))
		return 2;
	if (0 == strcmp(c, "x") && d)
		return 3;
	return strcmp(e, "y") == 0;
}
