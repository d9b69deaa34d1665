int g(int x)
{
	if (x)
		return 1;
	if (y)
		return 1;
	if (z) {
		return 1;
	}
	return 0;
}
