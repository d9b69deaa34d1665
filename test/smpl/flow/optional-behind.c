int f1(int x, int y)
{
	for_each(x) {
		a();
		b();
	}
	return 0;
}

int f2(int x, int y)
{
	switch (x) {
	case 1:
		a();
		break;
	case 2:
		b();
	default:
		c();
	}
	b();
	for_each(x) {
		a();
		b();
	}
	x = a();
	if (x)
		return 2;
	return 0;
}

int f3(int x, int y)
{
	do {
		a();
	} while (x);
	if (x) {
		a();
	} else {
		b();
		return 3;
	}
	c();
	if (x) {
		a();
		b();
	}
	return 0;
}

int f4(int x, int y)
{
	goto out;
	do {
		a();
	} while (x);
	b();
	if (a())
		return 1;
out:
	c();
	return 0;
}
