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
	goto out;
	do {
		a();
	} while (x);
	b();
	if (a())
		return 1;
out:
	c();
	return 0;
}
