int f(int a)
{
	if (old(a) != 0)
		return 1;
	if (old(a + 1) != 0) {
		g();
		return 2;
	}
	return 0;
}
