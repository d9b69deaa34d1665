void g(void)
{
	a();
	b();
	c();
}
