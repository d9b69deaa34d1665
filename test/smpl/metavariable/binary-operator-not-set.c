int y(int *p)
{
	if (p == NULL || p < NULL)
		return 1;
	return p > NULL;
}
