int f(int n)
{
	int a;

	if ((a = get(n)) < 0)
		return 1;
	else if (n)
		return 2;
	put(a);
	return n;
}
