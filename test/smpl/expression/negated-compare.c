int g(int x, int y)
{
	if (!(x == y))
		return 1;
	return !(x == y + 1);
}
