int f(int x)
{
	if (x) {
		if (y) {
			k();
			return -1;
		}
		g();
		return -1;
	}
	return 0;
}
