int f(int a)
{
	int r;

	r = g(a);
	if (r < 0)
		return r;
	return 0;
}
