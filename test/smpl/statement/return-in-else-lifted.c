int f(int x)
{
	if (x)
		return 1;
	else
		g(x);
	return x;
}
