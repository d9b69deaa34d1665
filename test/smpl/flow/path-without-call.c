int f1(int x, int y)
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
	if (x) {
		a();
		b();
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
		a();
	return 0;
}

int f3(int x, int y)
{
	if (x) {
		a();
		b();
	}
	x = a();
	while (x) {
		a();
		if (y)
			break;
		c();
	}
	if (x) {
		if (y)
			a();
		else
			b();
	}
	return 0;
}

int f4(int x, int y)
{
	if (x)
		b();
	else
		c();
	if (x) {
		a();
	} else {
		b();
		return 3;
	}
	if (x) {
		a();
	} else {
		b();
		return 3;
	}
	while (x)
		b();
	return 0;
}
