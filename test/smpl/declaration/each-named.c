int f1(int x)
{
	long long a;

	use(a);
	return 0;
}

int f2(int x)
{
	extern int a;

	use(a);
	return 0;
}

int f3(int x)
{
	u8 a;

	use(a);
	return 0;
}

int f4(int x)
{
	enum e a;

	use(a);
	return 0;
}

int f5(int x)
{
	static const int a = 1;

	use(a);
	return 0;
}

int f6(int x)
{
	void (*a)(int) = f;

	use(a);
	return 0;
}
