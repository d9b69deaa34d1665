int y(void)
{
	a();
	b(1);
	c(x + 1, "s");
}
