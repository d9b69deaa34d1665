int f1(int x)
{
	enum e a;

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
	struct { int n; } a;

	use(a);
	return 0;
}
