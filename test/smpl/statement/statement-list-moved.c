int f(int i)
{
	if (i) {
		a();
		b();
	} else {
		c();
	}
}
