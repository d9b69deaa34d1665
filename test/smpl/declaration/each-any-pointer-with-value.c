int f1(int x)
{
	char *a = NULL;

	use(a);
	return 0;
}

int f2(int x)
{
	int a;

	use(a);
	return 0;
}

int f3(int x)
{
	int a[2][3];

	use(a);
	return 0;
}
