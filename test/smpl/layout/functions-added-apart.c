int f(void)
{
	return 1;
}
int h(void)
{
	return 1;
}
