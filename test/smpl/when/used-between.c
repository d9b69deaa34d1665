int f(int a)
{
	get(a);
	g();
	use(a);
	return 0;
}

int h(int a)
{
	get(a);
	put(a);
	use(a);
	return 0;
}
