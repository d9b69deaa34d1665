int d(void)
{
	a();
	if (x)
		return 1;
	if (y) {
		c();
		return 2;
	}
	c();
	return 0;
}
