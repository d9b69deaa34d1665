int f(int *i)
{
	a();
	b();
	c();
	a();
	c();
	b();
	c();
}
