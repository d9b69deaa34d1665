int f(int a, int b)
{
	if (a == -1)
		return 0;
	while (b == -1)
		b = next(b);
	return a == 1;
}
