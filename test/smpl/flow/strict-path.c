int f1(int x, int y)
{
	c();
	if (x) {
		a();
		b();
	}
	return 0;
}

int f2(int x, int y)
{
	for (x = 0; x < y; x++) {
		b();
		if (x)
			break;
	}
	if (x) {
		a();
		b();
	}
	for (x = 0; x < y; x++) {
		b();
		if (x)
			break;
	}
	while (x) {
		if (y) {
			a();
			continue;
		}
		b();
	}
	if (x)
		return 2;
	return 0;
}

int f3(int x, int y)
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

int f4(int x, int y)
{
	if (x) {
		a();
	} else {
		b();
		return 3;
	}
	for (x = 0; x < y; x++) {
		b();
		if (x)
			break;
	}
	y = x ? a() : b();
	a();
	a();
	return 0;
}
