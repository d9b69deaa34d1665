int f(int n)
{
	a(n);
	if (n)
		b();
	if (m) {
		b();
	}
	if (k)
		a(k);
	return n;
}
