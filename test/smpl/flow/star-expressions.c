int f1(int x, int y)
{
	if (x)
		a();
	a(b());
	{
		b();
		c();
	}
	return 0;
}

int f2(int x, int y)
{
	if (x) {
		b();
		again();
	}
	if (y)
		goto out;
	a(b());
	switch (x) {
	case 1:
		a();
		break;
	case 2:
		b();
	default:
		c();
	}
out:
	c();
	return 0;
}

int f3(int x, int y)
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

int f4(int x, int y)
{
	b();
	c();
	return 0;
}
