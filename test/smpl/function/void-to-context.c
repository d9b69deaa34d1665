int f(void);

int f(void)
{
	return 1;
}

int g()
{
	return 2;
}
