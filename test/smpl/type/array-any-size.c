void f(int n)
{
	int a[n];
	int b[4 + 1];
	int c[];
	int d[2][3];
}
