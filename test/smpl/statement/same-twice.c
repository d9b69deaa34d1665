int f(int n, int m)
{
	if (n)
		a();
	else
		a();
	if (n) {
		a();
		b();
	} else {
		a();
		b();
	}
	if (n)
		a();
	else
		b();
}
