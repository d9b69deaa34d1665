int h(int x, int y)
{
	z = (x) * y;
	z = (x * y);
	z = (x + 1) * (y);
	return x * y;
}
