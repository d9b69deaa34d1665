void one(void)
{
	a();
	b();
}

int two(void)
{
	a();
	return 0;
}
