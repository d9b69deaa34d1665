int p(struct d *d)
{
	a(x);
	c();
	b(x);
	return 0;
}
int q(struct d *d)
{
	c();
	b(x);
	return 0;
}
