int f1(int x, int y)
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

int f2(int x, int y)
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
	for_each(x) {
		a();
		b();
	}
	return 4;
out:
	c();
	return 0;
}
