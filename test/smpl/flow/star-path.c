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
	while (x) {
		if (y) {
			a();
			continue;
		}
		b();
	}
	return 0;
}
