int f(int x)
{
	return pair(x, x + 1);
}
