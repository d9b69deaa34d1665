int two(int a, char *b)
{
	return a;
}

int three(int a, char *b, long c)
{
	return a;
}
