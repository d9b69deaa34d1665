int p(struct d *d)
{
	b(y);
	z();
	c(y);
	w();
	d(y);
	return 0;
}
int q(struct d *d)
{
	b(y);
	z();
	d(y);
	return 0;
}
