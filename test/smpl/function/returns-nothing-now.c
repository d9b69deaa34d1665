int a(void)
{
	if (x)
		return 0;
	b();
	return 0;
}
