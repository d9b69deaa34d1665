int f1(int x)
{
	int a = 1;

	use(a);
	return 0;
}

int f2(int x)
{
	const int a = 1;

	use(a);
	return 0;
}

int f3(int x)
{
	static const int a = 1;

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
	unsigned int a;

	use(a);
	return 0;
}

int f6(int x)
{
	const struct s *a;

	use(a);
	return 0;
}
