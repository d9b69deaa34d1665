static int fa0(void)
{
	long i = x;
	if (i)
		return n;
}
