int f(char *a)
{
	return a == NULL || !a || NULL == a;
}
