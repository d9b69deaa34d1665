int p(struct d *d)
{
	b(y);
	if (y)
		return 1;
	c();
	a(y);
	b(x);
	c();
	a(x);
	return 0;
}
