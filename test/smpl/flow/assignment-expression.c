int f1(int x, int y)
{
	x = a();
	return 0;
}

int f2(int x, int y)
{
	x = a();
	for (x = 0; x < y; x++) {
		b();
		if (x)
			break;
	}
	for_each(x) {
		a();
		b();
	}
	b();
	{
		b();
		c();
	}
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

int f4(int x, int y)
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
	return 4;
	c();
	return 0;
}
