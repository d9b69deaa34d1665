static int a(void)
{
	return 1;
}
static int b(void)
{
	c();
	return 1;
}
int d(void)
{
	return a();
}
