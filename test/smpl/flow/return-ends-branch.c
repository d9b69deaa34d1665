int f1(int x, int y)
{
	if (x)
		return 2;
	return 4;
	return 0;
}

int f2(int x, int y)
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

int f3(int x, int y)
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

int f4(int x, int y)
{
	y = x ? a() : b();
	return 0;
}
