int one(void)
{
	return 1;
}

int two(int a)
{
	return 2;
}
