void f(int n)
{
	int i;

	for (i = 0; i < n; ++i) {
		go(i);
	}
	for (i = 0; i < n; ++i)
		go(i);
	for (i = 1; i <= n; ++i) {
	}
}
