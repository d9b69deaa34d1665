int f1(int x, int y)
{
	c();
	for_each(x) {
		a();
		b();
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

int f4(int x, int y)
{
	goto out;
	do {
		a();
	} while (x);
	b();
	if (a())
		return 1;
out:
	c();
	return 0;
}
