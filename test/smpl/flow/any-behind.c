int f1(int x, int y)
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

int f2(int x, int y)
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

int f3(int x, int y)
{
	if (x) {
		if (y)
			a();
		else
			b();
	}
	a();
	c();
	return 0;
}

int f4(int x, int y)
{
	while (x)
		b();
	switch (x) {
	case 1:
		a();
		break;
	case 2:
		b();
	default:
		c();
	}
	return 0;
}
