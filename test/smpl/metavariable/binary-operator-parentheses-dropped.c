int z(int x)
{
	return (x + 1);
}
int y(int x)
{
	f((x - 1), ((x * 2)));
	if ((a < b))
		return 1;
}
