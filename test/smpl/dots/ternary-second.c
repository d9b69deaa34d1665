int f(int n)
{
	int a;

	a = get(n);
	n = n ? put(a) : 0;
	return n;
}
