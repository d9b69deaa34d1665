int f(int x)
{
	if (y)
		if (x) {
			a();
		} else {
			b();
		}
	else if (x) {
		c();
	} else {
		d();
	}
}
