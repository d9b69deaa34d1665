int f1(int x, int y)
{
	a();
	if (x)
		b();
	else
		c();
	for (x = 0; x < y; x++) {
		b();
		if (x)
			break;
	}
	return 0;
}

int f2(int x, int y)
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

int f3(int x, int y)
{
	{
		b();
		c();
	}
	a();
	return 0;
}

int f4(int x, int y)
{
	x = a();
	for (x = 0; x < y; x++) {
		b();
		if (x)
			break;
	}
	for_each(x) {
		a();
		b();
	}
	b();
	{
		b();
		c();
	}
	return 0;
}
