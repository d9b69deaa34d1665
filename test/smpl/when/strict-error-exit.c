int a(int x)
{
	get(x);
	if (bad(x))
		return -1;
	put(x);
	return 0;
}
int b(int x)
{
	get(x);
	work(x);
	put(x);
	return 0;
}
