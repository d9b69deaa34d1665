int f(int x, int y)
{
	return g(x - y + 1) + g((x - y) + 1) + g(1 + x - y);
}
