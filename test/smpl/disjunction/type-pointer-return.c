char *f(int n)
{
	return 0;
}

void *g(int n)
{
	return 0;
}

char h(int n)
{
	return 0;
}
