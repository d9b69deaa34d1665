int f(int *p, int a)
{
	if (p && a)
		return 1;
	if (p != NULL && a == 1)
		return 2;
	return NULL != p && a;
}
