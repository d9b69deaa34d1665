void f(void)
{
	char a[10];
	char b[SIZE];
	int c[10];
}
