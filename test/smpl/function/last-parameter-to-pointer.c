int one(int a, char b)
{
	return b;
}
int two(int a)
{
	return a;
}
