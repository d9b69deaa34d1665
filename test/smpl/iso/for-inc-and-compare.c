void f(int n)
{
	int i;

	for (i = 0; i < n; i++) {
		g(i);
	}
	for (i = 0; n > i; ++i) {
		g(i);
	}
	for (i = 0; i < n; i++)
		g(i);
}
