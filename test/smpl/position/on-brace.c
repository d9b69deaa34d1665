void one(void)
{
	g();
}

int two(void)
{
	return 1;
}
