int f1(int x, int y)
{
	{
		b();
		c();
	}
	a();
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
	b();
	return 0;
}

int f4(int x, int y)
{
	if (x) {
		b();
		again();
	}
	for (x = 0; x < y; x++) {
		b();
		if (x)
			break;
	}
	if (x) {
		if (y)
			a();
		else
			b();
	}
	for_each(x) {
		a();
		b();
	}
	return 0;
}
