int f1(int x, int y)
{
	b();
	return 0;
}

int f2(int x, int y)
{
	{
		b();
		c();
	}
	a();
	return 0;
}

int f3(int x, int y)
{
	b();
	c();
	return 0;
}

int f4(int x, int y)
{
	do {
		a();
	} while (x);
	if (x) {
		a();
	} else {
		b();
		return 3;
	}
	c();
	if (x) {
		a();
		b();
	}
	return 0;
}
