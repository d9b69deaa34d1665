int f(int x)
{
	a(x, 1);
	if (x)
		a(x, 1);
}
