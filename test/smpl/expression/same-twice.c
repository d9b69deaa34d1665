int f(int a, int b)
{
	int c = max(a, a);
	int d = max(a, b);
	int e = max(a + b, a+b);
	int g = max(a [ 1 ], a[1]);

	return c + d + e + g;
}
