int g(void)
{
	a(1, 2, 3);
	b(4);
	c();
}
