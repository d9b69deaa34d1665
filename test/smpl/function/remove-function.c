int before(void)
{
	return 1;
}

int unused_helper(int a, char *b)
{
	if (a)
		return 1;
	return *b;
}

int after(void)
{
	return 2;
}
