int f(int x, int y)
{
	if (!!x)
		return !!y;
	return !!(x & y) + !x;
}
