void f(int n)
{
	int i;

	for (i = 3; i < n; i += 2) {
		g(i);
		old(i);
	}
	for (i = 3; i > n; i--) {
		old(i);
	}
}
