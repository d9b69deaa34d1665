int d(void)
{
	a();
	while (x) {
		c();
	}
	return 0;
}
