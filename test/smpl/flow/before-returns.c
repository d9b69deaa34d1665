int f1(int x, int y)
{
	for_each(x) {
		a();
		b();
	}
	goto out;
	if (a())
		return 1;
	for (x = 0; x < y; x++) {
		b();
		if (x)
			break;
	}
	x = a();
out:
	c();
	return 0;
}

int f2(int x, int y)
{
	if (x) {
		b();
		again();
	}
	x = a();
	return 0;
}

int f3(int x, int y)
{
	while (x) {
		if (y) {
			a();
			continue;
		}
		b();
	}
	return 0;
}
