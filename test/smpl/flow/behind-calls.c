int f1(int x, int y)
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
	while (x) {
		if (y) {
			a();
			continue;
		}
		b();
	}
	while (x) {
		a();
		if (y)
			break;
		c();
	}
	if (x)
		b();
	else
		c();
	for_each(x) {
		a();
		b();
	}
	return 0;
}

int f2(int x, int y)
{
	if (x) {
		if (y)
			a();
		else
			b();
	}
	do {
		a();
	} while (x);
	return 0;
}

int f3(int x, int y)
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

int f4(int x, int y)
{
	goto out;
	return 4;
	y = x ? a() : b();
	b();
	if (x)
		b();
	else
		c();
out:
	c();
	return 0;
}
