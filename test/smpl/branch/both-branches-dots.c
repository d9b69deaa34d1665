void f(int x)
{
	if (x) {
		k();
		a();
	} else {
		c();
	}
}
