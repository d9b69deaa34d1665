int f(bool x, int y)
{
	if (x == true)
		return 1;
	if (false == x)
		return 2;
	if (y == true)
		return 3;
	return x != true && y;
}
