int f(int n)
{
	if (n && m)
		a();
	if (n && m) {
		a();
		b();
	}
	if (n && m)
		a();
	else
		b();
	return n;
}
