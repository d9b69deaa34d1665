int g(char *a)
{
	if (!f(a, 1))
		return 1;
	return f() == NULL || NULL == f(2);
}
