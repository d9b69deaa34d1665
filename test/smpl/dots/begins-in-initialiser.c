int f(int a)
{
	int r = get(a) + 1, s = 2;

	if (r)
		return s;
	put(a);
	return r;
}
