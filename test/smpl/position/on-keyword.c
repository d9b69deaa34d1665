int g(int a)
{
	if (a)
		return 1;
	return a + 1;
}
