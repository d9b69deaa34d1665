int e(void)
{
	return 0;
}

int f(void)
{
	return 4;
}
