int f1(int x)
{
	struct s a = { .n = 1 };

	use(a);
	return 0;
}

int f2(int x)
{
	char a[] = { 1, 2 };

	use(a);
	return 0;
}

int f3(int x)
{
	struct s a = { 1 };

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
	int (*a)(void);

	use(a);
	return 0;
}
