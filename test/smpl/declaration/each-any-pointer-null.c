int f1(int x)
{
	char *a = NULL;

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
	typeof(x) a;

	use(a);
	return 0;
}
