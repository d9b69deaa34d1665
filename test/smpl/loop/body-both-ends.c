void f(int x)
{
	while (x) {
		a();
		b();
	}
	while (y()) {
		a();
	}
	while (z)
		b();
	while (w) {
	}
}
