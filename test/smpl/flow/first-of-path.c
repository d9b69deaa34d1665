int f1(int x, int y)
{
	while (x)
		b();
	if (x) {
		b();
		again();
	}
	return 4;
	if (x) {
		a();
		b();
	}
	x = a();
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

int f3(int x, int y)
{
	if (x) {
		b();
		again();
	}
	for (x = 0; x < y; x++) {
		b();
		if (x)
			break;
	}
	if (x) {
		if (y)
			a();
		else
			b();
	}
	for_each(x) {
		a();
		b();
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
