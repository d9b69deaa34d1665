int one(int x)
{
	mark();
	return x;
}
int two(int x)
{
	return one(x);
}
