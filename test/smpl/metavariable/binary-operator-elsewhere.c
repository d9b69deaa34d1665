int h(int x, int y)
{
	if (cmp(x) < cmp(y))
		return 1;
	return cmp(x + 1) - cmp(y * 2) + 5;
}
