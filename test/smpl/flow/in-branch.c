int f1(int x, int y)
{
	do {
		a();
	} while (x);
	if (x) {
		b();
		again();
	}
	if (y)
		goto out;
	if (x)
		a();
out:
	c();
	return 0;
}

int f2(int x, int y)
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

int f3(int x, int y)
{
	a(b());
	if (x) {
		b();
		again();
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
