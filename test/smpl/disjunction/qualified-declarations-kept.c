int g(void)
{
	int a = 1;
	const int b = 2;
	static int c = 3;
	char *d = e;
}
