int f(int a)
{
	if (a)
		return -1;
	if (b)
		return - 1;
	if (c)
		return (-1);
	return -2;
}
