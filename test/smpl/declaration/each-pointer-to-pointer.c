int f1(int x)
{
	int **a;

	use(a);
	return 0;
}

int f2(int x)
{
	int *a;

	use(a);
	return 0;
}

int f3(int x)
{
	struct s a = { 1 };

	use(a);
	return 0;
}
