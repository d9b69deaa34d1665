void f(void)
{
	int *a[3];
	char *b[N + 1];
	int c[2];
}
