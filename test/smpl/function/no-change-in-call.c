int setup(int a)
{
	return a;
}

int g(void)
{
	return setup(1);
}
