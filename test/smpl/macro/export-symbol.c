int f(void)
{
	return 0;
}
EXPORT_SYMBOL(f);

int g(void)
{
	return 0;
}
EXPORT_SYMBOL(g);
