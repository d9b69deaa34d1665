int f1(int x)
{
	foo_t a;

	use(a);
	return 0;
}

int f2(int x)
{
	union u a;

	use(a);
	return 0;
}

int f3(int x)
{
	foo_t *a;

	use(a);
	return 0;
}
