int f1(int x, int y)
{
	b();
	if (a())
		return 1;
	while (x) {
		if (y) {
			a();
			continue;
		}
		b();
	}
	while (x)
		b();
	return 0;
}

int f2(int x, int y)
{
	a(b());
	while (x) {
		if (y) {
			a();
			continue;
		}
		b();
	}
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
	if (x) {
		if (y)
			a();
		else
			b();
	}
	x = a();
	return 0;
}
