int f(void)
{
	int a, b;
	char *name, *title;

	return g(a, b, name, title);
}
