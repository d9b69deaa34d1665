int f1(int x, int y)
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

int f2(int x, int y)
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

int f3(int x, int y)
{
	if (x)
		a();
	return 0;
}

int f4(int x, int y)
{
	c();
	return 0;
}
