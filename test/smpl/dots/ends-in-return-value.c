int f(void)
{
	int a;

	if ((a = get()) < 0)
		return a;
	return use(a) + 1;
}
