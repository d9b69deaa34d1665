int f(int a, int b)
{
	if (b == MAGIC)
		return 1;
	return MAGIC == a;
}
