void f(int a)
{
	a = get();
	use(a);
	if (b)
		use(a);
	put(a);
}

void g(int a)
{
	a = get();
	use(a);
	other(a);
	put(a);
}
