int f1(int x, int y)
{
	switch (x) {
	case 1:
		a();
		return 1;
	default:
		break;
	}
	if (x)
		return 2;
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
		if (y)
			a();
		else
			b();
	}
	switch (x) {
	case 1:
		a();
		return 1;
	default:
		break;
	}
	return 0;
}

int f4(int x, int y)
{
	while (x)
		b();
	a(b());
	do {
		a();
	} while (x);
	return 4;
	return 0;
}
