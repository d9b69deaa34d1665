int f(int x, int *p)
{
	if (3 == x)
		return 1;
	while (0 == *p)
		p++;
	return NULL == p;
}
