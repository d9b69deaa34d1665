int f1(int x, int y)
{
	for_each(x) {
		a();
		b();
	}
	switch (x) {
	case 1:
		a();
		return 1;
	default:
		break;
	}
	while (x) {
		a();
		if (y)
			break;
		c();
	}
	while (x) {
		a();
		if (y)
			break;
		c();
	}
	a(b());
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

int f4(int x, int y)
{
	a(b());
	c();
	for_each(x) {
		a();
		b();
	}
	b();
	if (x) {
		if (y)
			a();
		else
			b();
	}
	return 0;
}
