extern inline int a(int x)
{
	return 1;
}
extern int b(void)
{
	return 1;
}
