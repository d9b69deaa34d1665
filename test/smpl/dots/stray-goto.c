int d(void)
{
	if (y)
		goto l;
	a();
	if (z)
		b();
l:
	c();
	return 0;
}
