int a(void)
{
	return 0;
}
static void b(int x)
{
}
