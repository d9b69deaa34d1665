int y(int p)
{
	x = (p - q) / 2;
	x = ((p - q)) / 2;
	x = (p + 1 - q) / 2;
}
