static int g = 0;
int h(int x)
{
	int a = 0;
	char *p = 0;
	static int s = 0;

	return a;
}
