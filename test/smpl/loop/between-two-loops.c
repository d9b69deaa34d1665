void fn(int x, int y, int z, int n)
{
	int i;

	pre();
	while (n) {
		for (i = 0; i < n; i++)
			e(i);
		while (w())
			f(6);
		mid2();
	}
	post();
out:
	last();
}
