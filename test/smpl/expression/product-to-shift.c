int z(int x)
{
	a = x * 2;
	a = 2 * x;
	a = (x + 1) * 2;
	a = x * 2 * y;
	a = y * x * 2;
}
