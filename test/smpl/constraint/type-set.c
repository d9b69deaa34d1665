void f(void)
{
	int a;
	long b;
	char c;
}
