int f(int x)
{
	a(), b();
	if (x)
		a(), c();
	x = 1, y = 2;
}
