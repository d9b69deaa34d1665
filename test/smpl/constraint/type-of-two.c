int h(void)
{
	int a;
	long b;
	char c;
	unsigned long d;
}
