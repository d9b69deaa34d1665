void f(int x, int y)
{
	b();
	if (x) {
		c();
		return;
	}
	d();
}
