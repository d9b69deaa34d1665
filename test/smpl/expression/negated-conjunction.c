int g(int x, int y)
{
	return !(x && y) || !(x > 1 && y);
}
