static unsigned long one(int a, char *b)
{
	return a;
}

void two(void)
{
}
