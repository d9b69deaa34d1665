int f1(int x, int y)
{
	c();
	return 0;
}
int f2(int x, int y)
{
	if (x) c();
	return 0;
}
