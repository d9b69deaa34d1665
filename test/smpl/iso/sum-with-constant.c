int f(int x)
{
	return x + 1 > MAX || MAX < x + 1 || 1 + x > MAX || MAX < 1 + x;
}
