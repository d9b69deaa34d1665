static int a(void)
{
	return 0;
}
static inline int b(void)
{
	return 0;
}
