int y(int *p)
{
	if (p == NULL || q == NULL)
		return 1;
	if (!p || !q)
		return 2;
	if (NULL == p || !q->r)
		return 3;
	if (!p || x || q == NULL)
		return 4;
}
