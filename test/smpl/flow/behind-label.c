int f1(int x, int y)
{
	if (x) {
		b();
		again();
	}
	while (x) {
		if (y) {
			a();
			continue;
		}
		b();
	}
	{
		b();
		c();
	}
	while (x) {
		a();
		if (y)
			break;
		c();
	}
	goto out;
out:
	c();
	return 0;
}

int f2(int x, int y)
{
	if (x)
		a();
	do {
		a();
	} while (x);
	goto out;
out:
	c();
	return 0;
}

int f3(int x, int y)
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

int f4(int x, int y)
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
