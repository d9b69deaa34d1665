static int f(void)
{
	return 0;
}

inline int g(int a, char *b)
{
	return a;
}

char *h(int a)
{
	return 0;
}
