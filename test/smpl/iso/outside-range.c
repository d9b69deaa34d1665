int y(int p)
{
	if (x < 1 || x > 2)
		return 1;
	if (1 > x || 2 < x)
		return 2;
	if (x > 9 || x < 2)
		return 3;
	if (x < 1 || x > 2 || z)
		return 5;
}
