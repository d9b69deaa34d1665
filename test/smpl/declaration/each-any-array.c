int f1(int x)
{
	char *a[3];

	use(a);
	return 0;
}

int f2(int x)
{
	int a[2][3];

	use(a);
	return 0;
}

int f3(int x)
{
	char a[3];

	use(a);
	return 0;
}

int f4(int x)
{
	register int a;

	use(a);
	return 0;
}

int f5(int x)
{
	struct { int n; } a;

	use(a);
	return 0;
}
