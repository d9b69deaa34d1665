int d(void)
{
	while (x) {
		if (y)
			a();
		c();
	}
	return 0;
}
