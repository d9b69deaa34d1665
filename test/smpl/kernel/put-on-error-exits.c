int f(int y)
{
	int x, r;

	x = get(y);
	r = go(x);
	if (r) {
		log(r);
		return r;
	}
	put(x);
	return 0;
}
