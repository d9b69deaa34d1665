void a(void)
{
	if (x)
		b();
	c();
}
