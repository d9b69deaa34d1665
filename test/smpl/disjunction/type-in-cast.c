int f(int x, int y)
{
	return (char)x + (int)y + (short)x;
}
