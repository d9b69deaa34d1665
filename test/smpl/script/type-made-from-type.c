int h(void)
{
	int a = zero();
	long b = zero();
}
