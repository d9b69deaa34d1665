void fn(int x, int y, int z, int n)
{
	int i;

	pre();
	while (n) {
		mid1();
		if (big)
			if (y)
				d(4);
			else
				d(5);
		mid2();
	}
	post();
out:
	last();
}
