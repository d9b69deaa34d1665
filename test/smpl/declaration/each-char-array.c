int f1(int x)
{
	char a[3];

	use(a);
	return 0;
}

int f2(int x)
{
	struct s { int n; } a;

	use(a);
	return 0;
}

int f3(int x)
{
	foo_t *a;

	use(a);
	return 0;
}
