int f1(int x)
{
	struct s a = { 1 };

	use(a);
	return 0;
}

int f2(int x)
{
	struct s a = { .n = 1 };

	use(a);
	return 0;
}

int f3(int x)
{
	int (*a[3])(int);

	use(a);
	return 0;
}

int f4(int x)
{
	const int a = 1;

	use(a);
	return 0;
}
