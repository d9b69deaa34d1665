int f(int x)
{
	if (x < 0)
		return x;
	if (x)
		return x;
	if (x > 0)
		return x;
	return 0;
}
