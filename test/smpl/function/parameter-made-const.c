int one(int x)
{
	return x;
}
int two(long x)
{
	return x;
}
