inline static int a(void)
{
	return 1;
}
