int f1(int x)
{
	int a;

	use(a);
	return 0;
}

int f2(int x)
{
	int **a;

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
	unsigned int a;

	use(a);
	return 0;
}
