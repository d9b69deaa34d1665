void f(void)
{
	char *a;
	const char *b;
	char **c;
	char d;
}
