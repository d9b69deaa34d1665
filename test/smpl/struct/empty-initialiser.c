void f(void)
{
	int a[10] = {0};
	int b[10] = { 0 };
	int c[10] = { 0, };
	int d[11] = {0};
}
