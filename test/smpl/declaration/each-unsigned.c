int f1(int x)
{
	unsigned a;

	use(a);
	return 0;
}

int f2(int x)
{
	unsigned int a;

	use(a);
	return 0;
}

int f3(int x)
{
	int a;

	use(a);
	return 0;
}

int f4(int x)
{
	const int a = 1;

	use(a);
	return 0;
}
