int f(int x, int y)
{
	if (x) {
	}
	if (x) {
		a();
	}
	if (y) {
	} else {
		b();
	}
	while (x)
		if (y) {
		}
}
