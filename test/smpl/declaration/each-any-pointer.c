int f1(int x)
{
	const struct s *a;

	use(a);
	return 0;
}

int f2(int x)
{
	struct s *a;

	use(a);
	return 0;
}

int f3(int x)
{
	int *a;

	use(a);
	return 0;
}

int f4(int x)
{
	foo_t *a;

	use(a);
	return 0;
}

int f5(int x)
{
	char *a[3];

	use(a);
	return 0;
}

int f6(int x)
{
	int (*a)(void);

	use(a);
	return 0;
}
