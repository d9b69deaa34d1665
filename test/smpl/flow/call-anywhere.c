int f1(int x, int y)
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

int f2(int x, int y)
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

int f3(int x, int y)
{
	for (x = 0; x < y; x++) {
		b();
		if (x)
			break;
	}
	if (x) {
		a();
		b();
	}
	for (x = 0; x < y; x++) {
		b();
		if (x)
			break;
	}
	while (x) {
		if (y) {
			a();
			continue;
		}
		b();
	}
	if (x)
		return 2;
	return 0;
}

int f4(int x, int y)
{
	while (x)
		b();
	goto out;
	c();
	a(b());
	if (y)
		goto out;
out:
	c();
	return 0;
}
