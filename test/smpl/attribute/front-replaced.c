__attribute__((unused)) static int count(void)
{
	return 1;
}

static __attribute__((unused)) int total(void)
{
	return 2;
}
