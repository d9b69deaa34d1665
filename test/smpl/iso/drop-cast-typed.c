int f(int x, int y, char c)
{
	x = (int)y;
	x = (char)y;
	c = (char)c;
	return 0;
}
