int d(void)
{
	if (y)
		a();
	c();
	return 0;
}
