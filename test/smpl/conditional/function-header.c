#ifdef CONFIG_STATIC
static
#endif
int f(int a)
{
	return a;
}
