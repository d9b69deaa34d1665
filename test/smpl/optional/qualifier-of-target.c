void f(void)
{
	const int a;
	const char *b;
}
