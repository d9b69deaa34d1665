int f1(int x, int y)
{
	if (x) {
		b();
		again();
	}
	if (y)
		goto out;
	a(b());
	switch (x) {
	case 1:
		a();
		break;
	case 2:
		b();
	default:
		c();
	}
out:
	c();
	return 0;
}

int f2(int x, int y)
{
	for (x = 0; x < y; x++) {
		b();
		if (x)
			break;
	}
	while (x)
		b();
	if (x)
		return 2;
	switch (x) {
	case 1:
		a();
		return 1;
	default:
		break;
	}
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
