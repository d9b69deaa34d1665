int f(int n)
{
	int a;

again:
	a = get(n);
	if (a < 0)
		goto again;
	put(a);
	return n;
}
