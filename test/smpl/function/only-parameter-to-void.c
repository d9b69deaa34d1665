int one(int a)
{
	return 0;
}
int two(int a, int b)
{
	return 0;
}
