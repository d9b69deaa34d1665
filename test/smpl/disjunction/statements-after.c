int f(int n)
{
	a(n);
	if (n)
		return n;
	b(n);
	return 1;
}
