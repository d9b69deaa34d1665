int a(int r)
{
	r = b();
	return r;
}
int c(int r)
{
	if (r) {
		r = d(r);
		return r;
	}
	r = b();
	e();
	return r;
}
