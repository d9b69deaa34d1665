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
		if (y)
			a();
		else
			b();
	}
	if (x) {
		a();
	} else {
		b();
		return 3;
	}
	for_each(x) {
		a();
		b();
	}
	return 0;
}

int f3(int x, int y)
{
	for_each(x) {
		a();
		b();
	}
	return 0;
}

int f4(int x, int y)
{
	y = x ? a() : b();
	switch (x) {
	case 1:
		a();
		return 1;
	default:
		break;
	}
	if (x)
		return 2;
	if (a())
		return 1;
	return 0;
}
