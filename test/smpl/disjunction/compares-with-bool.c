int g(bool x, int y)
{
	if (x == true)
		return 1;
	if (y == true)
		return 2;
	if (x == false || x != true)
		return 3;
	return 0;
}
