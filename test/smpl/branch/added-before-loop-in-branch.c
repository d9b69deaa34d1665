void fn(int x, int y, int z, int n)
{
	int i;

	pre();
	while (n) {
		mid1();
		if (big)
			for (i = 0; i < n; i++)
				e(i);
		mid2();
	}
	post();
out:
	last();
}
