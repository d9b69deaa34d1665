int y(int p)
{
	if (x & (y | FLAG))
		return 1;
	if (x & (FLAG | z))
		return 2;
	if ((y | FLAG) & x)
		return 3;
}
