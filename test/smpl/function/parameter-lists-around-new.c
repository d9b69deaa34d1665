int one(int a, char *b, int c)
{
	return a;
}

int two(int c)
{
	return c;
}
