int g(int *a)
{
	if (a == NULL || IS_ERR(a))
		return 1;
	if (!a || IS_ERR(a))
		return 1;
	if (!a || IS_ERR(b))
		return 1;
	return 0;
}
