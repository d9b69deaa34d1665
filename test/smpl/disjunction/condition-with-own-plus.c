int y(int *p, int q)
{
	if (p == NULL)
		return 1;
	if (q == 0)
		return 2;
	if (q == 1)
		return 3;
	while (q == 0)
		;
}
