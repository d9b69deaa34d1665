int f1(int x, int y)
{
	goto out;
	for_each(x) {
		a();
		b();
	}
	return 4;
out:
	c();
	return 0;
}

int f2(int x, int y)
{
	a();
	if (x) {
		a();
	} else {
		b();
		return 3;
	}
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
	while (x)
		b();
	if (x) {
		if (y)
			a();
		else
			b();
	}
	c();
	x = a();
	return 0;
}
