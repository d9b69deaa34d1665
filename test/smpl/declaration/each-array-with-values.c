int f1(int x)
{
	char a[] = { 1, 2 };

	use(a);
	return 0;
}

int f2(int x)
{
	int (*a)(void);

	use(a);
	return 0;
}

int f3(int x)
{
	int (*a)(int, char *);

	use(a);
	return 0;
}
