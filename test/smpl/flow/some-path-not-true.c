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

int f4(int x, int y)
{
	c();
	for_each(x) {
		a();
		b();
	}
	return 0;
}
