int f1(int x, int y)
{
	b();
	if (x) {
		b();
		again();
	}
	return 0;
}

int f2(int x, int y)
{
	if (x) {
		b();
		again();
	}
	while (x) {
		if (y) {
			a();
			continue;
		}
		b();
	}
	{
		b();
		c();
	}
	while (x) {
		a();
		if (y)
			break;
		c();
	}
	goto out;
out:
	c();
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
	while (x)
		b();
	a(b());
	do {
		a();
	} while (x);
	return 4;
	return 0;
}
