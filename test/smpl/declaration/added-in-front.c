void f(void)
{
	static int a = 1;
	int b = 1;
}
