int g(int x)
{
	while (1)
		c();
	a(1);
}
int h(int x)
{
	return 2;
	a(1);
}
int k(int x)
{
	a(1);
	return 2;
}
