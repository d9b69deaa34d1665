int f(int n)
{
	int a;

	a = get(n);
	if (unlikely(!a)) {
		put(a);
		return -1;
	}
	use(a);
	put(a);
	return n;
}
