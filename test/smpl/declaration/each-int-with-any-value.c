int f1(int x)
{
	const int a = 1;

	use(a);
	return 0;
}

int f2(int x)
{
	static const int a = 1;

	use(a);
	return 0;
}

int f3(int x)
{
	int a = 1;

	use(a);
	return 0;
}

int f4(int x)
{
	int a = f(1);

	use(a);
	return 0;
}

int f5(int x)
{
	struct s a = { .n = 1 };

	use(a);
	return 0;
}

int f6(int x)
{
	void (*a)(int) = f;

	use(a);
	return 0;
}
