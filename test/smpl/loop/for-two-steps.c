int f(int n)
{
	int a, b;

	for (a = 0, b = 0; a < n; a++, b++) {
		x(a, b);
	}
	for (a = 0; a < n; a++) {
		x(a, b);
	}
}
