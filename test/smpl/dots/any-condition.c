int g(void)
{
	if (a)
		return 1;
	if (b && c)
		return 2;
	else
		return 3;
}
