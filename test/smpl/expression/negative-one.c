int h(char *p)
{
	if (a == -1)
		return -1;
	return b -1;
}
