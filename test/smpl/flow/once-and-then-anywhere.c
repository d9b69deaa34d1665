int one(void)
{
	legacy();
	return 1;
}

void two(void)
{
	legacy();
}
