int f1(int x)
{
	struct s *a;

	use(a);
	return 0;
}

int f2(int x)
{
	const struct s *a;

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
	char (*a)[3];

	use(a);
	return 0;
}
