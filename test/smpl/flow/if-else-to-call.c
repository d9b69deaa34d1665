int f1(int x, int y)
{
	if (x)
		a();
	a(b());
	{
		b();
		c();
	}
	return 0;
}

int f2(int x, int y)
{
	c();
	if (x) {
		a();
		b();
	}
	return 0;
}

int f3(int x, int y)
{
	y = x ? a() : b();
	if (x)
		return 2;
	return 0;
}

int f4(int x, int y)
{
	do {
		a();
	} while (x);
	do {
		a();
	} while (x);
	do {
		a();
	} while (x);
	do {
		a();
	} while (x);
	x = a();
	return 0;
}
