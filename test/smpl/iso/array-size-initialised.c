void f(void)
{
	char a[3] = "x";
	int b[2];
	static int c[4] = { 1 };
}
