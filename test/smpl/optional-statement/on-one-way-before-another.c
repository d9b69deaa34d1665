int p(struct d *d)
{
	a(x);
	if (k) {
		b(x);
		c(x);
		return 1;
	}
	c(x);
	return 0;
}
int q(struct d *d)
{
	a(x);
	s();
	b(x);
	c(x);
	return 0;
}
