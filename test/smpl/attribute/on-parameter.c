int one(int n __attribute__((unused)))
{
	return 1;
}
int two(int n)
{
	return 1;
}
