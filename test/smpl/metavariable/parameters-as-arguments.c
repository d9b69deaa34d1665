int wrap_one(int a, char *b)
{
	return 0;
}

int other(int a)
{
	return 0;
}
