int f(int a, int b)
{
	if (a == a)
		return 1;
	if (a == b && b)
		return 2;
	return a && a;
}
