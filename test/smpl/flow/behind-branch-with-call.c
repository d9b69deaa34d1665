int f1(int x, int y)
{
	a(b());
	while (x) {
		if (y) {
			a();
			continue;
		}
		b();
	}
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

int f4(int x, int y)
{
	a(b());
	c();
	for_each(x) {
		a();
		b();
	}
	b();
	if (x) {
		if (y)
			a();
		else
			b();
	}
	return 0;
}
