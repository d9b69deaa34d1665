int f(int x)
{
	a(x);
	b(x);
	a(x);
	if (x)
		c();
	b(x);
	a(x);
	while (x)
		c();
	if (x)
		return 3;
	b(x);
}
