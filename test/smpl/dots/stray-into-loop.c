int d(void)
{
	if (x)
		a();
	while (x) {
		c();
	}
	return 0;
}
