int f1(int x, int y)
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

int f2(int x, int y)
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

int f3(int x, int y)
{
	while (x)
		b();
	switch (x) {
	case 1:
		a();
		break;
	case 2:
		b();
	default:
		c();
	}
	return 0;
}
