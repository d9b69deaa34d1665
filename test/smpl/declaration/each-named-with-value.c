int f1(int x)
{
	bool a = true;

	use(a);
	return 0;
}

int f2(int x)
{
	char *a = NULL;

	use(a);
	return 0;
}

int f3(int x)
{
	size_t a = sizeof(int);

	use(a);
	return 0;
}

int f4(int x)
{
	int a = 1;

	use(a);
	return 0;
}

int f5(int x)
{
	foo_t a;

	use(a);
	return 0;
}

int f6(int x)
{
	int **a;

	use(a);
	return 0;
}
