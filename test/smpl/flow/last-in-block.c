int f1(int x, int y)
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

int f2(int x, int y)
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

int f3(int x, int y)
{
	c();
	if (x) {
		a();
		b();
	}
	return 0;
}

int f4(int x, int y)
{
	if (x) {
		b();
		again();
	}
	x = a();
	return 0;
}
