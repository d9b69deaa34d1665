void f(void)
{
	char **names;
	char *name;
}
