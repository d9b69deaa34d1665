void f(int n)
{
	if (n) {
		a();
		b();
	}
	if (n)
		a();
	if (n) {
	}
}
