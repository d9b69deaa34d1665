int g(void)
{
	a(1);
	b(1, 2);
	c(1);
}
