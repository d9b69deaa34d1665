#ifdef A
int one(void)
#else
int two(void)
#endif
{
	return 1;
}
int three(void)
{
	return 1;
}
