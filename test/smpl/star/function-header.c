int g(int a)
{
	return 1;
}
int h(long a)
{
	return 1;
}
