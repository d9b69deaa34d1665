int a(int x, int y)
{
	return 1;
}
int b(int x)
{
	return b(2);
}
