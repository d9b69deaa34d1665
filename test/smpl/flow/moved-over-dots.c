void a(int *r)
{
	prepare(r);
	b();
	use(r);
	prepare(r);
	c(r);
	use(r);
}
