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
	c();
	c();
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
	x = a();
	return 0;
}
