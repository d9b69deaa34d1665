int f(int x, int y)
{
	return x ? x : y;
}
