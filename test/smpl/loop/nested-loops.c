int f(int n, int m)
{
	while (n) {
		a();
		while (m) {
			old(n, m);
		}
		n--;
	}
	while (n) {
		while (m)
			old(n, m);
	}
	while (n)
		old(n, m);
}
