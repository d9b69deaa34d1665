void f(void)
{
	static const int a = 1;
	static int b = 1;
}
