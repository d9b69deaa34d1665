int f1(int x)
{
	char a[3] = "x";

	use(a);
	return 0;
}

int f2(int x)
{
	size_t a = sizeof(int);

	use(a);
	return 0;
}

int f3(int x)
{
	float a = 1.0;

	use(a);
	return 0;
}

int f4(int x)
{
	const int a = 1;

	use(a);
	return 0;
}

int f5(int x)
{
	long long a;

	use(a);
	return 0;
}

int f6(int x)
{
	char a[] = { 1, 2 };

	use(a);
	return 0;
}
