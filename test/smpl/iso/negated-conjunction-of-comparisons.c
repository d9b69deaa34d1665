int y(void)
{
	if (!(x && z))
		return 1;
	if (!(x == 1 && z(2)))
		return 2;
	return !(x && z && w);
}
