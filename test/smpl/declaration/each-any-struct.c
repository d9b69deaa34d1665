int f1(int x)
{
	struct s a;

	use(a);
	return 0;
}

int f2(int x)
{
	char a[3] = "x";

	use(a);
	return 0;
}

int f3(int x)
{
	int *a;

	use(a);
	return 0;
}
