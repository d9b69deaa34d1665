int f(int a, int b)
{
	if (b)
		return !a ? 0 : 1;
	if (b)
		return (!b) ? 0 : 1;
	if (a == 0)
		return a ? 1 : 0;
	if (a == 0)
		return (a == 0) ? 0 : 1;
	return (a) ? 1 : 0;
}
