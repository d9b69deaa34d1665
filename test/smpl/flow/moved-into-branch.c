void a(int *r)
{
	prepare(r);
	if (b()) {
		use(r);
	}
	prepare(r);
	use(r);
}
