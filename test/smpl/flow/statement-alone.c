int f1(int x, int y)
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

int f2(int x, int y)
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

int f3(int x, int y)
{
	if (x) {
		a();
	} else {
		b();
		return 3;
	}
	return 4;
	return 0;
}

int f4(int x, int y)
{
	while (x)
		b();
	goto out;
	c();
	a(b());
	if (y)
		goto out;
out:
	c();
	return 0;
}
