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

int f3(int x, int y)
{
	{
		b();
		c();
	}
	if (x) {
		a();
	} else {
		b();
		return 3;
	}
	while (x) {
		a();
		if (y)
			break;
		c();
	}
	return 0;
}

int f4(int x, int y)
{
	{
		b();
		c();
	}
	a();
	return 0;
}
