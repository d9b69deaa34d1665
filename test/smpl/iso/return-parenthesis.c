int f(int a)
{
	if (a)
		return (a);
	return (a + 1) * 2;
}
