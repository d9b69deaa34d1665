int a(int n)
{
	int r;

	r = try(n);
	if (r)
		b();
	r = try(n + 1);
	if (r)
		return r;
	return r;
}
int c(int n)
{
	int r;

	r = try(n);
	if (r)
		b();
	return 0;
}
