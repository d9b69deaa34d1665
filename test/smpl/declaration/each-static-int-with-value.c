int f1(int x)
{
	static const int a = 1;

	use(a);
	return 0;
}

int f2(int x)
{
	u8 a;

	use(a);
	return 0;
}

int f3(int x)
{
	foo_t a;

	use(a);
	return 0;
}
