void f(int i)
{
	if (i) {
	} else {
		b();
	}
	if (i) {
	} else
		c();
	if (i)
		;
	else
		d();
}
