void h(int a[], long b[3], char c)
{
	int d[4];
	f(a);
	f(b);
	f(c);
	f(d);
}
