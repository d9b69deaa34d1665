int d(void)
{
	if (y)
		return 1;
	c();
	return 0;
}
