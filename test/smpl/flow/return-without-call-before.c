int f1(int x, int y)
{
	a(b());
	if (x) {
		b();
		again();
	}
	return 0;
}

int f2(int x, int y)
{
	c();
	return 0;
}

int f3(int x, int y)
{
	b();
	if (x) {
		b();
		again();
	}
	return 0;
}

int f4(int x, int y)
{
	if (x)
		a();
	return 0;
}
