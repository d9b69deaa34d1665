void f(int n)
{
	int a;

	a = get(n);
	if (check(a))
		return;
	use(a);
}

void g(int n)
{
	int a;

	a = get(n);
	if (n)
		return;
	use(a);
}
