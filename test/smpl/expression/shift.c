int f(int x)
{
	return (1 << 3) | (1 << SHIFT) | (1 << x) | (2 << 3);
}
