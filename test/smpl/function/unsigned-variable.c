unsigned long f(int x)
{
	return 0;
}
unsigned g(void)
{
	return 1;
}
static unsigned int h(void)
{
	return 1;
}
