int same(int a)
{
	return a;
}

int different(char a)
{
	return a;
}
