int f(int a)
{
	return 1;
}

int g(int a)
{
	return a;
}
