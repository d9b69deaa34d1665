int f1(int x)
{
	int (*a)(void);

	use(a);
	return 0;
}

int f2(int x)
{
	char (*a)[3];

	use(a);
	return 0;
}

int f3(int x)
{
	int (*a[3])(int);

	use(a);
	return 0;
}
