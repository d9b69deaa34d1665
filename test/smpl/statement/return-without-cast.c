int g(long a)
{
	if (a)
		return (int)a;
	return (int)(a + 1);
}
