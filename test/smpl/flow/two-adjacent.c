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
	goto out;
	for_each(x) {
		a();
		b();
	}
	return 4;
out:
	c();
	return 0;
}

int f4(int x, int y)
{
	do {
		a();
	} while (x);
	if (x) {
		b();
		again();
	}
	if (y)
		goto out;
	if (x)
		a();
out:
	c();
	return 0;
}
