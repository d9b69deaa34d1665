int h(char *p)
{
	if (a)
		return p ? 1 : 0;
	if (b)
		return a == b ? 1 : 0;
	return (a && b) ? 1 : 0;
}
