int f(int x, int y)
{
	return sum(x + y + TAIL) + sum(x + (y + TAIL));
}
