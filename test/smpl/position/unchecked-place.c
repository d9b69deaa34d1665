int g(int a)
{
	x = get();
	if (x == NULL)
		return 1;
	y = get();
	if (!y) {
		a();
		return 2;
	}
	z = get();
	return z;
}
