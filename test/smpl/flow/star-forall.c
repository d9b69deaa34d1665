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
	if (x)
		a();
	a(b());
	{
		b();
		c();
	}
	return 0;
}

int f3(int x, int y)
{
	{
		b();
		c();
	}
	if (x) {
		a();
	} else {
		b();
		return 3;
	}
	while (x) {
		a();
		if (y)
			break;
		c();
	}
	return 0;
}

int f4(int x, int y)
{
	for_each(x) {
		a();
		b();
	}
	goto out;
	if (a())
		return 1;
	for (x = 0; x < y; x++) {
		b();
		if (x)
			break;
	}
	x = a();
out:
	c();
	return 0;
}
