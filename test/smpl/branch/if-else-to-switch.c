int f(int n, int m)
{
	if (n == 1)
		a();
	else if (n == 2)
		b();
	if (n == 1) {
		a();
	} else if (n == 2) {
		b();
	} else {
		c();
	}
}
