void f(void)
{
	char *a = "a";
	const char *b = "b";
}
