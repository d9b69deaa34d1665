void one(void)
{
	a();
}

void three(void)
{
	a();
	if (x)
		b();
	c();
}
