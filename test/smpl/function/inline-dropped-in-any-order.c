inline static int a(void)
{
	return 1;
}
static inline int b(void)
{
	return 1;
}
