int h(int x)
{
	a(x);
	if (x)
		return 1;
	b(x);
	c();
	b(x);
}
