int f1(int x)
{
	static int a;

	use(a);
	return 0;
}

int f2(int x)
{
	volatile int a;

	use(a);
	return 0;
}

int f3(int x)
{
	register int a;

	use(a);
	return 0;
}

int f4(int x)
{
	extern int a;

	use(a);
	return 0;
}

int f5(int x)
{
	unsigned long a;

	use(a);
	return 0;
}

int f6(int x)
{
	struct s { int n; } a;

	use(a);
	return 0;
}
