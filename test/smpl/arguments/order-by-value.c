void f(char *p, int n)
{
	memset(p, n, 0);
	memset(p, 0, n);
	memset(p, sizeof(*p) * n, 0);
}
