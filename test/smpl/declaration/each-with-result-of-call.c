int f1(int x)
{
	int a = f(1);

	use(a);
	return 0;
}

int f2(int x)
{
	long long a;

	use(a);
	return 0;
}

int f3(int x)
{
	char a[3];

	use(a);
	return 0;
}
