void f(int x)
{
	if (x) {
		a();
	}
	c();
	if (x)
		a();
	c();
	if (x) {
		a();
	} else
		d();
	c();
}
