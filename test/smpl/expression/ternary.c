int f(int x, int y)
{
	int z = x > y ? x : y;

	return x > y ? y : x;
}
