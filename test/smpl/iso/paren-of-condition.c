int f(int x)
{
	if ((x == y) && z) { return (1); }
	if (x == y) { return (1); }
	return (x + 1 == 3) * 2;
}
