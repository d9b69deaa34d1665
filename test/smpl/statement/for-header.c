void f(int n)
{
	int i, j;

	for (i = 0; i < n; i++)
		g(i);
	for (j = 0; j < n; ++j) {
		g(j);
	}
	for (i = 0; i < n; i += 2)
		g(i);
}
