int f(int x, int y)
{
	x = y = 0;
	if (x)
		x = y = 2;
	return x;
}
