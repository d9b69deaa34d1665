void f(int x)
{
	if (debug) {
		a();
		if (x)
			b();
	}
	if (debug)
		a();
	if (debug) {
		c();
	} else {
		d();
	}
}
