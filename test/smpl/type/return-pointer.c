char *name(int n)
{
	return "x";
}
static char *other(void)
{
	return 0;
}
int no(void)
{
	return 0;
}
