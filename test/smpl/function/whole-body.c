int one(int a)
{
	return a + 1;
}

int two(int a)
{
	g(a);
	return a;
}
