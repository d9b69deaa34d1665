int f(int a, int b)
{
	if (a)
		return (a);
	return (a +
		b);
}
