int f1(int x, int y)
{
	if (x) {
		a();
		b();
	}
	x = a();
	while (x) {
		a();
		if (y)
			break;
		c();
	}
	if (x) {
		if (y)
			a();
		else
			b();
	}
	return 0;
}

int f2(int x, int y)
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

int f3(int x, int y)
{
	if (x) {
		if (y)
			a();
		else
			b();
	}
	a();
	c();
	return 0;
}

int f4(int x, int y)
{
	c();
	if (x) {
		a();
		b();
	}
	return 0;
}
