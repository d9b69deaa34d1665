int f(int x, int y)
{
	int z = x > y ? x : y;

	return z > 3 ? z : 3;
}
