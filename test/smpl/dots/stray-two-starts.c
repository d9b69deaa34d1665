int d(void)
{
	if (y)
		a();
	else
		b();
	c();
	return 0;
}
