int f1(int x)
{
	extern int a;

	use(a);
	return 0;
}

int f2(int x)
{
	struct s a;

	use(a);
	return 0;
}

int f3(int x)
{
	char *a = NULL;

	use(a);
	return 0;
}
