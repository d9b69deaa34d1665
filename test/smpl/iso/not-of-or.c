int f(int a, int b)
{
	if (!(a || b))
		return 1;
	if (!((a) || b))
		return 2;
	if ((a || b) == 0)
		return 3;
	return 0;
}
