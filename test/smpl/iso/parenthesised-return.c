int h(int x, int y)
{
	if (x)
		return (x);
	if (y)
		return (x + y);
	return x;
}
