int f(int x, int y)
{
	if (x)
		if (y)
			a();
	if (x) {
		if (y) {
			b();
		}
	}
	if (x)
		if (y)
			a();
		else
			b();
}
