int f1(int x, int y)
{
	if (x) {
		a();
	} else {
		b();
		return 3;
	}
	for (x = 0; x < y; x++) {
		b();
		if (x)
			break;
	}
	y = x ? a() : b();
	a();
	a();
	return 0;
}

int f2(int x, int y)
{
	if (x) {
		a();
		b();
	}
	if (y)
		goto out;
	while (x)
		b();
	a();
	if (x)
		a();
out:
	c();
	return 0;
}

int f3(int x, int y)
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

int f4(int x, int y)
{
	c();
	if (x) {
		a();
		b();
	}
	return 0;
}
