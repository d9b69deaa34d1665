int h(int x)
{
	a();
	c();
	c();
	b();
	a();
	c();
	d();
	b();
	a();
	b();
}
