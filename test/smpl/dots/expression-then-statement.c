int f(int x)
{
	if (a(x))
		c();
	b(x);
	while (a(x)) {
		b(x);
	}
	return a(x);
}
