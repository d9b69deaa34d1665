int f1(int x, int y)
{
	goto out;
	return 4;
	y = x ? a() : b();
	b();
	if (x)
		b();
	else
		c();
out:
	c();
	return 0;
}

int f2(int x, int y)
{
	goto out;
	if (y)
		goto out;
out:
	c();
	return 0;
}

int f3(int x, int y)
{
	if (x) {
		a();
		b();
	}
	if (y)
		goto out;
	while (x)
		b();
	a();
	if (x)
		a();
out:
	c();
	return 0;
}
