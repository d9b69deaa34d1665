int f1(int x, int y)
{
	return 4;
	do {
		a();
	} while (x);
	if (x)
		return 2;
	return 0;
}

int f2(int x, int y)
{
	y = x ? a() : b();
	if (y)
		goto out;
	if (x) {
		a();
	} else {
		b();
		return 3;
	}
out:
	c();
	return 0;
}

int f3(int x, int y)
{
	a(b());
	c();
	for_each(x) {
		a();
		b();
	}
	b();
	if (x) {
		if (y)
			a();
		else
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
