int p(struct d *d)
{
	a(x);
	b(x);
	b(y);
	a(y);
	return 0;
}
