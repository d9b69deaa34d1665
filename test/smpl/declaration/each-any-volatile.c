int f1(int x)
{
	volatile int a;

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
	char a[] = { 1, 2 };

	use(a);
	return 0;
}
