int f(int n)
{
	if (n)
		return (n);
	if (n > 1)
		return (n) + 1;
	return ((n + 2));
}
