int f1(int x, int y)
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

int f2(int x, int y)
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

int f3(int x, int y)
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

int f4(int x, int y)
{
	if (x)
		b();
	else
		c();
	if (x) {
		a();
	} else {
		b();
		return 3;
	}
	if (x) {
		a();
	} else {
		b();
		return 3;
	}
	while (x)
		b();
	return 0;
}
