int f(int a)
{
	int r;

	r = claim(a);
	if (r < 0)
		return -1;
	disclaim(r);
	return 0;
}

void g(int a)
{
	int r;

	r = claim(a);
	disclaim(r);
}
