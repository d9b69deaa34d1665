int f1(int x)
{
	int (*a)(void);

	use(a);
	return 0;
}

int f2(int x)
{
	int (*a)(int, char *);

	use(a);
	return 0;
}

int f3(int x)
{
	struct s a = { .n = 1 };

	use(a);
	return 0;
}

int f4(int x)
{
	volatile int a;

	use(a);
	return 0;
}
