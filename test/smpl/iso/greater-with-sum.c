int y(void)
{
	if (x < y + z)
		return 1;
	if (y + z > x)
		return 2;
	if (x < (y + z))
		return 3;
	if (x < y + z + w)
		return 4;
	return x < y - z;
}
