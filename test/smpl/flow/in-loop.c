int f1(int x, int y)
{
	if (x) {
		b();
		again();
	}
	while (x) {
		if (y) {
			a();
			continue;
		}
		b();
	}
	{
		b();
		c();
	}
	while (x) {
		a();
		if (y)
			break;
		c();
	}
	goto out;
out:
	c();
	return 0;
}

int f2(int x, int y)
{
	{
		b();
		c();
	}
	if (x) {
		a();
	} else {
		b();
		return 3;
	}
	while (x) {
		a();
		if (y)
			break;
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
		b();
		again();
	}
	x = a();
	return 0;
}
