static int g = 1;

int f(void)
{
	static int l = 2;
	static long m = 2;

	return l;
}
