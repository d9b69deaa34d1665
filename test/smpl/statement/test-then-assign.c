int f(int a)
{
	int r;

	if ((r = g(a)) < 0)
		return r;
	if ((r = h(a)) < 0) {
		g(r);
		return 1;
	}
	return 0;
}
