int f(int x)
{
	a();
	if (x)
		return 1;
	if (x > 1)
		return 2;
	return 0;
}
