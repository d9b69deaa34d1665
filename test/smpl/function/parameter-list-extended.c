int one(int a, char *b)
{
	return a;
}

int two(int c)
{
	return c;
}
