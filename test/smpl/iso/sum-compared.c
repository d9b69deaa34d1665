int y(void)
{
	if (x + 1 == z)
		return 1;
	if (z == x + 1)
		return 2;
	if (1 + x == z)
		return 3;
}
